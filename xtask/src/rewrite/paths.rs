//! Paths that the generator writes out in full.

use quote::ToTokens;
use syn::{Path, visit_mut::VisitMut};

/// Writes the prelude's names and those of the runtime as a person would.
pub(super) struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let dropped = match names.as_slice() {
            ["std", "option", "Option"] | ["std", "string", "String"] | ["std", "vec", "Vec"] | ["std", "boxed", "Box"] => 2,
            ["serde_json" | "guildhall_runtime", ..] => {
                path.leading_colon = None;
                0
            }
            _ => return,
        };
        if dropped > 0 {
            path.leading_colon = None;
            path.segments = path.segments.iter().skip(dropped).cloned().collect();
        }
    }
}

/// The text of a piece of Rust without white space, to compare by.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

#[cfg(test)]
mod tests {
    use syn::{Type, parse_quote};

    use super::*;

    #[test]
    fn long_paths_become_short_ones() {
        let cases: [(Type, &str); 4] = [
            (parse_quote!(::std::option::Option<::std::vec::Vec<::std::string::String>>), "Option<Vec<String>>"),
            (parse_quote!(::guildhall_runtime::Amount<::guildhall_runtime::Text>), "guildhall_runtime::Amount<guildhall_runtime::Text>"),
            (parse_quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>), "serde_json::Map<String,serde_json::Value>"),
            (parse_quote!(types::Option), "types::Option"),
        ];
        for (mut long, short) in cases {
            Shorten.visit_type_mut(&mut long);
            assert_eq!(text(&long), short);
        }
    }
}
