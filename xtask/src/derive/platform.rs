//! `platform.rs`: what the root of a spec says.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::operations::{option, row, text, texts};
use crate::{model::Model, rewrite::doc_lines};

/// The platform's static, its environments and its dialects.
pub(super) fn table(model: &Model<'_>) -> TokenStream {
    let document = &model.spec.document;
    let (title, version, name) =
        (text(&document["info"]["title"]), text(&document["info"]["version"]), text(&document["info"]["x-platform"]));
    let servers: Vec<_> = document["servers"].as_array().into_iter().flatten().collect();
    let prefix = servers.first().map(|server| split(text(&server["url"])).1).unwrap_or_default();
    let environments = servers.iter().map(|server| {
        let (name, origin) = (text(&server["x-environment"]), split(text(&server["url"])).0);
        let headers = server["x-headers"].as_object().into_iter().flatten().map(|(name, value)| {
            let value = text(value);
            quote!((#name, #value))
        });
        quote!(guildhall_runtime::Environment { name: #name, origin: #origin, headers: &[#(#headers),*] })
    });
    let dialects = document["x-dialects"].as_object().into_iter().flatten().map(|(name, dialect)| {
        let prefix = text(&dialect["prefix"]);
        quote!(guildhall_runtime::Dialect { name: #name, prefix: #prefix })
    });
    let credentials =
        document["components"]["securitySchemes"].as_object().into_iter().flatten().map(|(name, scheme)| credential(name, scheme));
    let (exclusive, empty_body) = (document["x-exclusive-credentials"] == true, document["x-empty-body"] == true);
    let retry = retry(&document["x-retry"]);
    let rate_limit = option(document.get("x-rate-limit").map(rate_limit));
    let webhooks = option(document.get("x-webhooks").map(webhooks));
    let rows = model.operations.iter().map(row);
    let environment = environment_enum(&servers);
    let dialect = dialect_enum(document);
    quote! {
        #[allow(unused_imports, reason = "not every platform tells everything")]
        use guildhall_runtime::{
            Credential, Platform, RateLimit, RateLimitReset, RateWindow, Retry, SignatureEncoding, WebhookEventInfo, WebhookScheme, Webhooks,
        };

        use super::operations;

        /// The platform, as the root of its spec describes it.
        pub static PLATFORM: Platform = Platform {
            name: #name,
            title: #title,
            version: #version,
            prefix: #prefix,
            environments: &[#(#environments),*],
            dialects: &[#(#dialects),*],
            credentials: &[#(#credentials),*],
            exclusive_credentials: #exclusive,
            empty_body: #empty_body,
            retry: #retry,
            rate_limit: #rate_limit,
            webhooks: #webhooks,
            operations: &[#(&operations::#rows),*],
        };

        #environment
        #dialect
    }
}

fn environment_enum(servers: &[&Value]) -> TokenStream {
    let variants: Vec<_> = servers.iter().map(|server| format_ident!("{}", text(&server["x-environment"]).to_upper_camel_case())).collect();
    let documentation = servers.iter().map(|server| doc_lines(text(&server["description"])));
    let indices = 0..servers.len();
    let default = servers.iter().enumerate().map(|(index, _)| (index == 0).then(|| quote!(#[default])));
    quote! {
        /// Where the platform runs.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Environment { #(#(#documentation)* #default #variants,)* }

        impl Environment {
            /// What the spec says of it.
            pub fn info(self) -> &'static guildhall_runtime::Environment {
                match self { #(Self::#variants => &PLATFORM.environments[#indices],)* }
            }
        }
    }
}

fn dialect_enum(document: &Value) -> TokenStream {
    let dialects: Vec<_> = document["x-dialects"].as_object().into_iter().flatten().collect();
    let variants: Vec<_> = dialects.iter().map(|(name, _)| format_ident!("{}", name.to_upper_camel_case())).collect();
    let documentation = dialects.iter().map(|(_, dialect)| doc_lines(text(&dialect["summary"])));
    let indices = 0..dialects.len();
    quote! {
        /// How the platform is spoken to.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Dialect {
            /// As the spec says.
            #[default]
            Current,
            #(#(#documentation)* #variants,)*
        }

        impl Dialect {
            /// What the spec says of it; `None` for the current one.
            pub fn info(self) -> Option<&'static guildhall_runtime::Dialect> {
                match self { Self::Current => None, #(Self::#variants => Some(&PLATFORM.dialects[#indices]),)* }
            }
        }
    }
}

fn credential(name: &str, scheme: &Value) -> TokenStream {
    let flow = text(&scheme["x-flow"]);
    let (header, prefix) = if scheme["type"] == "http" { ("Authorization", "Bearer ") } else { (text(&scheme["name"]), "") };
    let token_prefix = option(scheme["x-token-prefix"].as_str().map(|prefix| quote!(#prefix)));
    let variables = &scheme["x-environment-variable"];
    let variable = option(variables.as_str().map(|name| quote!(#name)));
    let parts = variables.as_object().into_iter().flatten().map(|(part, name)| {
        let name = text(name);
        quote!((#part, #name))
    });
    quote! {
        Credential {
            name: #name,
            flow: #flow,
            header: #header,
            prefix: #prefix,
            token_prefix: #token_prefix,
            environment_variable: #variable,
            parts: &[#(#parts),*],
        }
    }
}

fn retry(value: &Value) -> TokenStream {
    let listed = |name: &str| {
        value[name].as_array().into_iter().flatten().filter_map(|status| u16::try_from(status.as_u64()?).ok()).collect::<Vec<_>>()
    };
    let (statuses, refused) = (listed("statuses"), listed("refused"));
    let (base, cap) = (value["base"].as_f64().unwrap_or_default(), value["cap"].as_f64().unwrap_or_default());
    let max_retries = u32::try_from(value["maxRetries"].as_u64().unwrap_or_default()).unwrap_or_default();
    quote!(Retry { statuses: &[#(#statuses),*], refused: &[#(#refused),*], base: #base, cap: #cap, max_retries: #max_retries })
}

fn rate_limit(value: &Value) -> TokenStream {
    let header = |name: &str| option(value["headers"][name].as_str().map(|header| quote!(#header)));
    let (remaining, limit, reset) = (header("remaining"), header("limit"), header("reset"));
    let form = if value["reset"] == "epoch" { quote!(RateLimitReset::Epoch) } else { quote!(RateLimitReset::Seconds) };
    let windows = value["windows"].as_array().into_iter().flatten().map(|window| {
        let name = text(&window["name"]);
        let requests = u32::try_from(window["requests"].as_u64().unwrap_or_default()).unwrap_or_default();
        let seconds = window["seconds"].as_u64().unwrap_or_default();
        quote!(RateWindow { name: #name, requests: #requests, seconds: #seconds })
    });
    quote!(RateLimit { remaining: #remaining, limit: #limit, reset: #reset, reset_form: #form, windows: &[#(#windows),*] })
}

fn webhooks(value: &Value) -> TokenStream {
    let schemes = value["schemes"].as_array().into_iter().flatten().map(|scheme| {
        let (name, header, prefix) = (text(&scheme["name"]), text(&scheme["header"]), text(&scheme["prefix"]));
        let encoding = if scheme["encoding"] == "base64" { quote!(SignatureEncoding::Base64) } else { quote!(SignatureEncoding::Hex) };
        quote!(WebhookScheme { name: #name, header: #header, encoding: #encoding, prefix: #prefix })
    });
    let (types, ids) = (texts(&value["type"]), texts(&value["id"]));
    let id_headers = value["idHeader"].as_str().map_or_else(|| texts(&value["idHeader"]), |header| vec![header]);
    let all = option(value["all"].as_str().map(|name| quote!(#name)));
    let events = value["events"].as_object().into_iter().flatten().map(|(name, event)| {
        let (summary, schema) = (text(&event["summary"]), crate::model::component(text(&event["schema"]["$ref"])));
        quote!(WebhookEventInfo { name: #name, summary: #summary, schema: #schema })
    });
    quote! {
        Webhooks {
            schemes: &[#(#schemes),*],
            type_members: &[#(#types),*],
            id_members: &[#(#ids),*],
            id_headers: &[#(#id_headers),*],
            all: #all,
            events: &[#(#events),*],
        }
    }
}

/// The origin and the path of a URL.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let path = url[host..].find('/').map_or(url.len(), |path| host + path);
    (&url[..path], url[path..].trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn one_variable_holds_a_credential_or_each_part_of_it_has_one() {
        let cases = [
            (json!(null), "environment_variable:None,parts:&[]"),
            (json!("API_KEY"), "environment_variable:Some(\"API_KEY\"),parts:&[]"),
            (
                json!({"agentId": "AGENT_ID", "secret": "SECRET"}),
                "environment_variable:None,parts:&[(\"agentId\",\"AGENT_ID\"),(\"secret\",\"SECRET\")]",
            ),
        ];
        for (variables, expected) in cases {
            let tokens = credential("hmac", &json!({"x-environment-variable": variables})).to_string().replace(' ', "");
            assert!(tokens.contains(expected), "{tokens}");
        }
    }

    #[test]
    fn the_id_of_a_delivery_comes_in_one_header_or_in_any_of_several() {
        let cases = [(json!(null), "&[]"), (json!("X-Id"), "&[\"X-Id\"]"), (json!(["X-New", "X-Old"]), "&[\"X-New\",\"X-Old\"]")];
        for (header, headers) in cases {
            let tokens = webhooks(&json!({"idHeader": header})).to_string().replace(' ', "");
            assert!(tokens.contains(&format!("id_headers:{headers},")), "{tokens}");
        }
    }

    #[test]
    fn a_url_is_an_origin_and_a_prefix() {
        let cases = [
            ("https://openjobs.bot/api/v1", ("https://openjobs.bot", "/api/v1")),
            ("https://h.example/", ("https://h.example", "")),
            ("https://h.example", ("https://h.example", "")),
        ];
        for (url, parts) in cases {
            assert_eq!(split(url), parts);
        }
    }
}
