//! Paths that the generator writes out in full.

use quote::ToTokens;
use syn::{Path, punctuated::Pair, visit_mut::VisitMut};

/// Writes the prelude's names and those of the runtime as a person would.
pub(super) struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        syn::visit_mut::visit_path_mut(self, path);
        const PRELUDE: [[&str; 3]; 4] =
            [["std", "option", "Option"], ["std", "string", "String"], ["std", "vec", "Vec"], ["std", "boxed", "Box"]];
        let is = |names: &[&str]| path.segments.iter().map(|segment| &segment.ident).eq(names);
        if path.segments.first().is_some_and(|first| first.ident == "serde_json" || first.ident == "guildhall_runtime") {
            path.leading_colon = None;
        } else if PRELUDE.iter().any(|names| is(names)) {
            path.leading_colon = None;
            path.segments = path.segments.pop().map(Pair::into_value).into_iter().collect();
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
