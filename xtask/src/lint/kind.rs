//! The kinds of objects that an OpenAPI document is made of, and which hold which.

use self::{
    Kind::*,
    Shape::{List, Map, One},
};

/// What an object of an OpenAPI document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Info,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Header,
    Example,
    Schema,
    SecurityScheme,
    Components,
    Webhooks,
    Event,
}

/// How a member holds objects of a kind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    One,
    Map,
    List,
}

impl Kind {
    /// How messages call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Document => "the document",
            Info => "`info`",
            Server => "a server",
            Tag => "a tag",
            PathItem => "a path",
            Operation => "an operation",
            Parameter => "a parameter",
            RequestBody => "a request body",
            Response => "a response",
            MediaType => "a media type",
            Header => "a header",
            Example => "an example",
            Schema => "a schema",
            SecurityScheme => "a security scheme",
            Components => "`components`",
            Webhooks => "`x-webhooks`",
            Event => "an event",
        }
    }

    /// The members that hold further objects.
    pub(crate) fn children(self) -> &'static [(&'static str, Shape, Kind)] {
        match self {
            Document => &[
                ("info", One, Info),
                ("servers", List, Server),
                ("tags", List, Tag),
                ("x-webhooks", One, Webhooks),
                ("paths", Map, PathItem),
                ("components", One, Components),
            ],
            PathItem => &[
                ("get", One, Operation),
                ("put", One, Operation),
                ("post", One, Operation),
                ("delete", One, Operation),
                ("options", One, Operation),
                ("head", One, Operation),
                ("patch", One, Operation),
                ("trace", One, Operation),
                ("parameters", List, Parameter),
                ("servers", List, Server),
            ],
            Operation => &[
                ("parameters", List, Parameter),
                ("requestBody", One, RequestBody),
                ("responses", Map, Response),
                ("servers", List, Server),
                ("x-events", Map, Event),
            ],
            Parameter | Header => &[("schema", One, Schema), ("content", Map, MediaType), ("examples", Map, Example)],
            RequestBody => &[("content", Map, MediaType)],
            Response => &[("headers", Map, Header), ("content", Map, MediaType)],
            MediaType => &[("schema", One, Schema), ("examples", Map, Example)],
            Components => &[
                ("securitySchemes", Map, SecurityScheme),
                ("parameters", Map, Parameter),
                ("requestBodies", Map, RequestBody),
                ("responses", Map, Response),
                ("headers", Map, Header),
                ("examples", Map, Example),
                ("schemas", Map, Schema),
            ],
            Schema => &[
                ("properties", Map, Schema),
                ("items", One, Schema),
                ("additionalProperties", One, Schema),
                ("allOf", List, Schema),
                ("anyOf", List, Schema),
                ("oneOf", List, Schema),
                ("not", One, Schema),
            ],
            Webhooks => &[("events", Map, Event)],
            Event => &[("schema", One, Schema)],
            Info | Server | Tag | Example | SecurityScheme => &[],
        }
    }

    /// The members that OpenAPI 3.0 knows; `None` where the form of an extension says it.
    pub(crate) fn fields(self) -> Option<&'static [&'static str]> {
        Some(match self {
            Document => &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
            Info => &["title", "description", "termsOfService", "contact", "license", "version"],
            Server => &["url", "description", "variables"],
            Tag => &["name", "description", "externalDocs"],
            PathItem => &[
                "$ref",
                "summary",
                "description",
                "get",
                "put",
                "post",
                "delete",
                "options",
                "head",
                "patch",
                "trace",
                "servers",
                "parameters",
            ],
            Operation => &[
                "tags",
                "summary",
                "description",
                "externalDocs",
                "operationId",
                "parameters",
                "requestBody",
                "responses",
                "callbacks",
                "deprecated",
                "security",
                "servers",
            ],
            Parameter => &[
                "name",
                "in",
                "description",
                "required",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "schema",
                "example",
                "examples",
                "content",
            ],
            Header => &[
                "description",
                "required",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "schema",
                "example",
                "examples",
                "content",
            ],
            RequestBody => &["description", "content", "required"],
            Response => &["description", "headers", "content", "links"],
            MediaType => &["schema", "example", "examples", "encoding"],
            Example => &["summary", "description", "value", "externalValue"],
            Schema => &[
                "title",
                "multipleOf",
                "maximum",
                "exclusiveMaximum",
                "minimum",
                "exclusiveMinimum",
                "maxLength",
                "minLength",
                "pattern",
                "maxItems",
                "minItems",
                "uniqueItems",
                "maxProperties",
                "minProperties",
                "required",
                "enum",
                "type",
                "allOf",
                "oneOf",
                "anyOf",
                "not",
                "items",
                "properties",
                "additionalProperties",
                "description",
                "format",
                "default",
                "nullable",
                "discriminator",
                "readOnly",
                "writeOnly",
                "xml",
                "externalDocs",
                "example",
                "deprecated",
            ],
            SecurityScheme => &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
            Components => {
                &["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks"]
            }
            Webhooks | Event => return None,
        })
    }

    /// The section of `components` that holds objects of the kind.
    pub(crate) fn section(self) -> Option<&'static str> {
        Components.children().iter().find(|(_, _, kind)| *kind == self).map(|(section, _, _)| *section)
    }
}
