//! Step 1: a spec, read.

use std::{
    collections::BTreeSet,
    fmt, fs,
    path::{Path, PathBuf},
};

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::both;

/// A spec as it stands in `specs/`, in the three forms that the steps need.
#[derive(Debug, Clone)]
pub struct Spec {
    /// Where it was read, relative to the workspace: `specs/openjobs.yaml`.
    pub file: PathBuf,
    /// The whole document, with every extension.
    pub document: Value,
    /// The document as OpenAPI.
    pub api: OpenAPI,
}

/// Why a spec could not be read.
#[derive(Debug)]
pub struct ReadError {
    file: PathBuf,
    cause: String,
}

impl Spec {
    /// Reads one spec; `root` is the workspace.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is no YAML, or is no OpenAPI 3.0 document.
    pub fn read(root: &Path, file: &Path) -> Result<Self, ReadError> {
        let text = fs::read_to_string(root.join(file)).map_err(|error| ReadError { file: file.into(), cause: error.to_string() })?;
        Self::parse(file, &text)
    }

    /// Reads a spec from its text.
    ///
    /// # Errors
    ///
    /// If it is no YAML or no OpenAPI 3.0 document.
    pub fn parse(file: &Path, text: &str) -> Result<Self, ReadError> {
        let error = |what: &str, error: serde_yaml_ng::Error| ReadError { file: file.into(), cause: format!("{what}: {error}") };
        // Read from the text twice, since only the second keeps the order of the file.
        let (document, api) = both(|| serde_yaml_ng::from_str(text), || serde_yaml_ng::from_str(text));
        Ok(Self {
            file: file.into(),
            document: document.map_err(|cause| error("no YAML", cause))?,
            api: api.map_err(|cause| error("no OpenAPI 3.0", cause))?,
        })
    }

    /// Takes a document that is at hand.
    ///
    /// # Errors
    ///
    /// If it is no OpenAPI 3.0 document.
    pub fn from_document(file: &Path, document: Value) -> Result<Self, ReadError> {
        let api = serde_json::from_value(document.clone())
            .map_err(|error| ReadError { file: file.into(), cause: format!("no OpenAPI 3.0: {error}") })?;
        Ok(Self { file: file.into(), document, api })
    }

    /// Every operation with its path and method: paths in the order of the file, methods in the order of OpenAPI.
    pub fn operations(&self) -> Vec<OperationRef<'_>> {
        const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let in_path = |path| {
            let item = &self.document["paths"][path];
            METHODS.into_iter().filter_map(move |method| Some(OperationRef { path, method, value: item.get(method)? }))
        };
        self.api.paths.paths.keys().flat_map(|path| in_path(path.as_str())).collect()
    }

    /// What a `$ref` points to; the value itself if it is none, or if it leads round in a ring.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut target = value;
        for _ in 0..32 {
            match target["$ref"].as_str().and_then(|pointer| self.document.pointer(pointer.strip_prefix('#')?)) {
                Some(next) => target = next,
                None => return target,
            }
        }
        value
    }
}

/// The specs of the platforms named, or all of them, in the order of their names.
///
/// # Errors
///
/// If there is none for a name.
pub fn files(root: &Path, platforms: &[String]) -> Result<Vec<PathBuf>, String> {
    let folder = Path::new("specs");
    let entries = fs::read_dir(root.join(folder)).map_err(|error| format!("specs: {error}"))?;
    let found: BTreeSet<String> = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".yaml")?.to_owned()))
        .filter(|name| !name.starts_with('.'))
        .collect();
    if let Some(unknown) = platforms.iter().find(|platform| !found.contains(*platform)) {
        return Err(format!("there is no specs/{unknown}.yaml; there are: {}", found.into_iter().collect::<Vec<_>>().join(", ")));
    }
    let wanted = found.into_iter().filter(|name| platforms.is_empty() || platforms.contains(name));
    Ok(wanted.map(|name| folder.join(name).with_extension("yaml")).collect())
}

/// An operation of a spec.
#[derive(Debug, Clone, Copy)]
pub struct OperationRef<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The operation object.
    pub value: &'a Value,
}

impl<'a> OperationRef<'a> {
    /// The `operationId`, or method and path if there is none.
    pub fn id(&self) -> String {
        self.value["operationId"].as_str().map_or_else(|| format!("{} {}", self.method.to_uppercase(), self.path), str::to_owned)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.cause)
    }
}

impl std::error::Error for ReadError {}
