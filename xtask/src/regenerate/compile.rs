//! Every step but the first and the last.

use std::sync::mpsc::{self, Receiver, Sender};

use openapiv3::OpenAPI;

use crate::{
    both,
    derive::{self, Files},
    generate,
    lint::{self, Finding},
    lower,
    model::Model,
    rewrite::{self, Found},
    spec::Spec,
};

/// What a spec compiles to.
#[derive(Debug)]
pub struct Compiled {
    /// The name of its crate.
    pub platform: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many types came of it.
    pub types: usize,
    /// The generated files.
    pub files: Files,
}

/// Takes a spec through every step but the first and the last.
///
/// # Errors
///
/// What the linter or the generator found.
pub fn compile(spec: &Spec) -> Result<Compiled, String> {
    compile_if(spec, || lint::lint(spec))
}

/// Takes a spec through the same steps, unless something is found.
///
/// The generator takes its time, so that what does not need it is done beside it. What is found comes before what the generator
/// says, which may well follow from it.
pub(super) fn compile_if(spec: &Spec, find: impl FnOnce() -> Vec<Finding> + Send) -> Result<Compiled, String> {
    let model = &Model::new(spec);
    let (approve, approved) = mpsc::channel();
    let (hand_over, handed_over) = mpsc::channel();
    let done = both(
        move || generated(model, &approved, &hand_over),
        move || {
            let findings = find();
            if findings.is_empty() { described(model, &approve, &handed_over) } else { Err(Failure::Found(findings)) }
        },
    );
    let (mut files, more, types) = match done {
        (Ok((files, types)), Ok(more)) => (files, more, types),
        (_, Err(failure @ Failure::Found(_))) | (Err(failure), _) | (_, Err(failure)) => return Err(failure.told(spec)),
    };
    files.extend(more);
    Ok(Compiled { platform: model.platform().to_owned(), operations: model.operations.len(), types, files })
}

/// The files of the types, and how many types there are. Hands over what else the generator found out.
fn generated(model: &Model<'_>, approved: &Receiver<()>, hand_over: &Sender<Found>) -> Result<(Files, usize), Failure> {
    let api = lower::lower(model.spec).map_err(Failure::Told)?;
    let generated = generate::attempt(&api).map_err(|cause| Failure::OfGenerator(Box::new(api), cause))?;
    // Nothing is made of a spec that the linter is against.
    approved.recv().map_err(|_| Failure::OfOther)?;
    let (types, found) = rewrite::rewrite(model, generated).map_err(Failure::Told)?;
    hand_over.send(found).map_err(|_| Failure::OfOther)?;
    let files = derive::types(model, &types).map_err(Failure::Told)?;
    let is_type = |item: &&syn::Item| matches!(item, syn::Item::Struct(_) | syn::Item::Macro(_) | syn::Item::Enum(_));
    Ok((files, types.items.iter().filter(is_type).count()))
}

/// The files that follow from the spec alone, and then those of the calls.
fn described(model: &Model<'_>, approve: &Sender<()>, handed_over: &Receiver<Found>) -> Result<Files, Failure> {
    approve.send(()).map_err(|_| Failure::OfOther)?;
    let mut files = derive::descriptions(model).map_err(Failure::Told)?;
    let found = handed_over.recv().map_err(|_| Failure::OfOther)?;
    files.extend(derive::calls(model, &found).map_err(Failure::Told)?);
    Ok(files)
}

/// Why one of the two stopped.
enum Failure {
    Found(Vec<Finding>),
    Told(String),
    /// The generator does not say where; to find that out takes long, and is not done for a spec that the linter is against.
    OfGenerator(Box<OpenAPI>, String),
    /// The other stopped first and says why.
    OfOther,
}

impl Failure {
    fn told(self, spec: &Spec) -> String {
        let cause = match self {
            Self::Found(findings) => return findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"),
            Self::Told(cause) => cause,
            Self::OfGenerator(api, cause) => generate::blame(&api, &cause),
            Self::OfOther => "a step before this one failed".to_owned(),
        };
        format!("{}: {cause}", spec.file.display())
    }
}
