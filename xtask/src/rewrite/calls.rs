//! What the generator found out about the calls.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Field, ImplItem, Item, ReturnType, Type, visit_mut::VisitMut};

use super::{paths::Shorten, structs::argument};
use crate::model::Model;

/// What the generator found out that the calls are written from.
///
/// Types are kept as texts, since trees of them cannot go from one thread to another.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it found out about each call, by the name of its builder.
    pub calls: BTreeMap<String, GeneratedCall>,
    /// The name and the type of every member, by the name of the body.
    pub bodies: BTreeMap<String, Vec<(String, String)>>,
}

/// The types of a call, read back from the builder that the generator wrote for it.
#[derive(Debug, Clone)]
pub struct GeneratedCall {
    /// The type of every parameter, by its name in Rust.
    pub parameters: BTreeMap<String, String>,
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
    Value(String),
}

/// Reads the generator's builders.
///
/// # Errors
///
/// If one of them has no `send`.
pub(super) fn read(builders: &[Item]) -> Result<BTreeMap<String, GeneratedCall>, String> {
    let mut answers: BTreeMap<String, Answer> = builders.iter().filter_map(answer).collect();
    let mut calls = BTreeMap::new();
    for item in builders {
        let Item::Struct(builder) = item else { continue };
        let name = builder.ident.to_string();
        let answer = answers.remove(&name).ok_or_else(|| format!("the generator wrote no `send` for {name}"))?;
        let parameters = builder.fields.iter().filter_map(|field| {
            let name = field.ident.as_ref()?.to_string();
            let value = argument(&field.ty, "Result")?;
            Some((name, short(argument(&value, "Option").unwrap_or(value))))
        });
        calls.insert(name, GeneratedCall { parameters: parameters.filter(|(name, _)| name != "body").collect(), answer });
    }
    Ok(calls)
}

/// The name of a builder and the answer of its `send`, if the item implements that.
fn answer(item: &Item) -> Option<(String, Answer)> {
    let Item::Impl(block) = item else { return None };
    let Type::Path(path) = &*block.self_ty else { return None };
    let builder = path.path.segments.last()?.ident.to_string();
    let send = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "send" => Some(function),
        _ => None,
    })?;
    let ReturnType::Type(_, returned) = &send.sig.output else { return None };
    let value = argument(&argument(returned, "Result")?, "ResponseValue")?;
    let answer = match &value {
        Type::Tuple(tuple) if tuple.elems.is_empty() => Answer::Empty,
        Type::Path(path) if path.path.is_ident("ByteStream") => Answer::Stream,
        _ => Answer::Value(short(value)),
    };
    Some((builder, answer))
}

fn short(mut long: Type) -> String {
    Shorten.visit_type_mut(&mut long);
    long.to_token_stream().to_string()
}

/// The members of every body that is a struct.
pub(super) fn members(model: &Model<'_>, types: &[Item]) -> BTreeMap<String, Vec<(String, String)>> {
    let bodies = types.iter().filter_map(|item| match item {
        Item::Struct(found) => Some(found).filter(|found| model.bodies.contains(&found.ident.to_string())),
        _ => None,
    });
    let member = |field: &Field| Some((field.ident.as_ref()?.to_string(), field.ty.to_token_stream().to_string()));
    bodies.map(|body| (body.ident.to_string(), body.fields.iter().filter_map(member).collect())).collect()
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

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
        let parameters: Vec<_> = call.parameters.iter().map(|(name, found)| format!("{name}: {found}")).collect();
        assert_eq!(parameters, ["id: String", "limit: i64"]);
        assert!(matches!(&call.answer, Answer::Value(value) if value == "types :: Job"));
    }
}
