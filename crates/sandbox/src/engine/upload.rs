//! Files that come as `multipart/form-data`.

use guildhall_runtime::Body;
use http::header;
use multer::{Constraints, Multipart, SizeLimit};

use super::{call::File, contract::MultipartContract, refusal::Refusal, request::Incoming};

/// The largest file that is taken at all. Platforms have smaller limits of their own.
const LARGEST: u64 = 110 * 1024 * 1024;

/// The media type of a part that does not name one.
const UNNAMED: &str = "application/octet-stream";

/// Reads the one file of a multipart body.
pub(super) async fn read(spec: &MultipartContract, incoming: &Incoming) -> Result<Option<File>, Refusal> {
    if incoming.body.is_empty() && !spec.required {
        return Ok(None);
    }
    let content_type = incoming.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(content_type)
        .map_err(|_| Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be multipart/form-data with a boundary"))?;
    let limits = SizeLimit::new().whole_stream(LARGEST);
    let constraints = Constraints::new().allowed_fields(vec![spec.part.as_str()]).size_limit(limits);
    let stream = Body::from(incoming.body.clone()).into_stream();
    let mut parts = Multipart::with_constraints(stream, boundary, constraints);
    let pointer = format!("/{}", spec.part);
    let Some(part) = parts.next_field().await.map_err(|error| refusal(&pointer, &error))? else {
        return Err(Refusal::unprocessable(&pointer, "the file is needed"));
    };
    let Some(name) = part.file_name().filter(|name| !name.is_empty()).map(str::to_owned) else {
        return Err(Refusal::unprocessable(&pointer, "the part is no file: it has no filename"));
    };
    let media_type = part.content_type().map_or_else(|| UNNAMED.to_owned(), ToString::to_string);
    let bytes = part.bytes().await.map_err(|error| refusal(&pointer, &error))?;
    match parts.next_field().await {
        Ok(None) => Ok(Some(File { name, media_type, bytes })),
        Ok(Some(_)) => Err(Refusal::unprocessable(&pointer, "there must be one file, not several")),
        Err(error) => Err(refusal(&pointer, &error)),
    }
}

fn refusal(pointer: &str, error: &multer::Error) -> Refusal {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            Refusal::new(413, "FILE_TOO_LARGE", format!("No file may be larger than {LARGEST} bytes"))
        }
        multer::Error::UnknownField { field_name } => {
            let name = field_name.as_deref().unwrap_or_default();
            Refusal::unprocessable(&format!("/{name}"), format!("the only part is {}", &pointer[1..]))
        }
        _ => Refusal::new(400, "MALFORMED_MULTIPART", format!("The body is no multipart/form-data: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};

    use super::*;

    async fn take(content_type: &'static str, body: &str) -> Result<Option<File>, (u16, &'static str)> {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        let body = Bytes::from(body.replace('\n', "\r\n"));
        let incoming =
            Incoming { method: Method::POST, path: String::new(), query: None, headers, body, storage: String::new(), origin: None };
        let spec = MultipartContract { required: true, part: "file".to_owned() };
        read(&spec, &incoming).await.map_err(|refusal| (refusal.status, refusal.code))
    }

    fn part(disposition: &str, rest: &str) -> String {
        format!("--B\nContent-Disposition: form-data; {disposition}\n{rest}")
    }

    #[tokio::test]
    async fn one_file_is_taken_with_its_name_type_and_bytes() {
        for (disposition, rest, name, media_type, bytes) in [
            ("name=\"file\"; filename=\"a.md\"", "Content-Type: text/markdown\n\n# A\n--B--\n", "a.md", "text/markdown", "# A"),
            ("name=\"file\"; filename=\"a b%22.bin\"", "\nx--Bx\n--B--\n", "a b%22.bin", UNNAMED, "x--Bx"),
            ("name=\"file\"; filename=\"empty\"", "\n\n--B--\n", "empty", UNNAMED, ""),
        ] {
            let file = take("multipart/form-data; boundary=B", &part(disposition, rest)).await.unwrap().unwrap();
            assert_eq!((file.name.as_str(), file.media_type.as_str(), &file.bytes[..]), (name, media_type, bytes.as_bytes()));
        }
    }

    #[tokio::test]
    async fn what_is_not_one_file_is_refused() {
        const MULTIPART: &str = "multipart/form-data; boundary=B";
        let file = part("name=\"file\"; filename=\"a\"", "\nx\n");
        for (content_type, body, expected) in [
            ("application/json", "{}".to_owned(), (415, "UNSUPPORTED_MEDIA_TYPE")),
            ("multipart/form-data", format!("{file}--B--\n"), (415, "UNSUPPORTED_MEDIA_TYPE")),
            (MULTIPART, "--B--\n".to_owned(), (422, "VALIDATION_FAILED")),
            (MULTIPART, part("name=\"file\"", "\nx\n--B--\n"), (422, "VALIDATION_FAILED")),
            (MULTIPART, part("name=\"other\"; filename=\"a\"", "\nx\n--B--\n"), (422, "VALIDATION_FAILED")),
            (MULTIPART, format!("{file}{file}--B--\n"), (422, "VALIDATION_FAILED")),
            (MULTIPART, file.clone(), (400, "MALFORMED_MULTIPART")),
            (MULTIPART, "nonsense".to_owned(), (400, "MALFORMED_MULTIPART")),
        ] {
            assert_eq!(take(content_type, &body).await.unwrap_err(), expected, "{body}");
        }
    }
}
