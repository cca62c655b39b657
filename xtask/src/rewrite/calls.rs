//! What the generator found out about the calls.

use std::collections::BTreeMap;

use syn::{ImplItem, Item, ReturnType, Type};

use super::structs::argument;

/// The types of a call, read back from the builder that the generator wrote for it.
#[derive(Debug, Clone)]
pub struct GeneratedCall {
    /// The type of every parameter, by its name in Rust.
    pub parameters: BTreeMap<String, Type>,
    /// The type of the answer.
    pub answer: Answer,
}

/// What a call answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Nothing but a status.
    Empty,
    /// Bytes as they come.
    Stream,
    /// A value.
    Value(Box<Type>),
}

/// Reads the generator's builders.
///
/// # Errors
///
/// If one of them has no `send`.
pub(super) fn read(builders: &[Item]) -> Result<BTreeMap<String, GeneratedCall>, String> {
    let mut calls = BTreeMap::new();
    for item in builders {
        let Item::Struct(builder) = item else { continue };
        let name = builder.ident.to_string();
        let answer =
            builders.iter().find_map(|item| answer(item, &name)).ok_or_else(|| format!("the generator wrote no `send` for {name}"))?;
        let parameters = builder.fields.iter().filter_map(|field| {
            let name = field.ident.as_ref()?.to_string();
            let value = argument(&field.ty, "Result")?;
            Some((name, argument(&value, "Option").unwrap_or(value)))
        });
        calls.insert(name, GeneratedCall { parameters: parameters.filter(|(name, _)| name != "body").collect(), answer });
    }
    Ok(calls)
}

/// The answer of the builder's `send`, if the item is its implementation.
fn answer(item: &Item, builder: &str) -> Option<Answer> {
    let Item::Impl(block) = item else { return None };
    let Type::Path(path) = &*block.self_ty else { return None };
    if path.path.segments.last()?.ident != builder {
        return None;
    }
    let send = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "send" => Some(function),
        _ => None,
    })?;
    let ReturnType::Type(_, returned) = &send.sig.output else { return None };
    let value = argument(&argument(returned, "Result")?, "ResponseValue")?;
    Some(match &value {
        Type::Tuple(tuple) if tuple.elems.is_empty() => Answer::Empty,
        Type::Path(path) if path.path.is_ident("ByteStream") => Answer::Stream,
        _ => Answer::Value(Box::new(value)),
    })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;
    use crate::rewrite::paths::text;

    #[test]
    fn parameters_and_answer_are_read_back() {
        let file: syn::File = parse_quote! {
            pub struct JobsList<'a> { client: &'a super::Client, limit: Result<Option<i64>, String>, id: Result<String, String>, body: Result<X, String> }
            impl<'a> JobsList<'a> {
                pub fn new(client: &'a super::Client) -> Self { todo!() }
                pub async fn send(self) -> Result<ResponseValue<types::Job>, Error<()>> { todo!() }
            }
        };
        let calls = read(&file.items).unwrap();
        let call = &calls["JobsList"];
        let parameters: Vec<_> = call.parameters.iter().map(|(name, found)| format!("{name}: {}", text(found))).collect();
        assert_eq!(parameters, ["id: String", "limit: i64"]);
        assert!(matches!(&call.answer, Answer::Value(value) if text(&**value) == "types::Job"));
    }
}
