//! `objects.rs`: how structs are read and written.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Ident, Item, ItemStruct, Type};

use crate::{
    model::Model,
    rewrite::{argument, is_object},
};

/// `Deserialize` and `Serialize` for every object.
///
/// # Errors
///
/// If a member of a struct is none of its component: then nobody knows its name on the wire.
pub(super) fn objects(model: &Model<'_>, types: &[Item]) -> Result<TokenStream, String> {
    let structs = types.iter().filter_map(|item| match item {
        Item::Struct(found) if is_object(found) => Some(object(model, found)),
        _ => None,
    });
    let structs = structs.collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        use guildhall_runtime::object::{self, Name, Object};
        use serde::{
            Deserialize, Deserializer, Serialize, Serializer,
            de::MapAccess,
            ser::SerializeMap,
        };

        use super::types;

        #(#structs)*
    })
}

/// A member of a struct.
struct Member<'a> {
    name: &'a Ident,
    /// The variable that holds it while the object is read; no other variable can have its name.
    slot: Ident,
    kind: Kind,
    wire: String,
    /// The other names under which it arrives.
    older: Vec<&'a str>,
}

enum Kind {
    Optional,
    Patch,
    /// A list or a map, which may also be absent or `null`.
    Collection,
    Required,
}

fn object(model: &Model<'_>, found: &ItemStruct) -> Result<TokenStream, String> {
    let name = &found.ident;
    let component = name.to_string();
    let members = model.members(&component);
    let members = found
        .fields
        .iter()
        .filter_map(|field| {
            let name = field.ident.as_ref()?;
            let Some((wire, schema)) = members.get(&name.to_string()).copied() else {
                return Some(Err(format!("the generator calls a member of {component} `{name}`, which is none of its names")));
            };
            let wire = wire.to_owned();
            // Only what is received comes under older names.
            let older = schema["x-legacy-name"].as_array().filter(|_| model.received.contains(&component));
            Some(Ok(Member {
                name,
                slot: format_ident!("its_{name}"),
                kind: kind(&field.ty),
                wire,
                older: older.into_iter().flatten().filter_map(Value::as_str).collect(),
            }))
        })
        .collect::<Result<Vec<Member<'_>>, String>>()?;
    let slots = members.iter().map(|member| &member.slot);
    let arms = members.iter().map(|Member { slot, kind, wire, older, .. }| {
        let read = if matches!(kind, Kind::Patch) { quote!(first_or_null) } else { quote!(first) };
        quote!(#wire #(| #older)* => object::#read(&mut #slot, &mut members)?,)
    });
    let fields = members.iter().map(|Member { name, slot, kind, wire, .. }| match kind {
        Kind::Optional => quote!(#name: #slot),
        Kind::Patch | Kind::Collection => quote!(#name: #slot.unwrap_or_default()),
        Kind::Required => quote!(#name: object::required(#slot, #wire)?),
    });
    let writes = members.iter().map(|Member { name, kind, wire, .. }| match kind {
        Kind::Optional => quote!(object::write_some(&mut members, #wire, &self.#name)?;),
        Kind::Patch => quote!(object::write_unless(&mut members, #wire, self.#name.is_absent(), &self.#name)?;),
        Kind::Collection => quote!(object::write_unless(&mut members, #wire, self.#name.is_empty(), &self.#name)?;),
        Kind::Required => quote!(members.serialize_entry(#wire, &self.#name)?;),
    });
    Ok(quote! {
        impl Object for types::#name {
            fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
                #(let mut #slots = None;)*
                while let Some(name) = members.next_key::<Name<'_>>()? {
                    match name.as_str() {
                        #(#arms)*
                        _ => object::skip(&mut members)?,
                    }
                }
                Ok(Self { #(#fields),* })
            }
        }

        impl<'de> Deserialize<'de> for types::#name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                object::read_object(deserializer)
            }
        }

        impl Serialize for types::#name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut members = serializer.serialize_map(None)?;
                #(#writes)*
                members.end()
            }
        }
    })
}

fn kind(found: &Type) -> Kind {
    if argument(found, "Option").is_some() {
        Kind::Optional
    } else if argument(found, "Patch").is_some() {
        Kind::Patch
    } else if ["Vec", "Map", "BTreeMap", "HashMap"].iter().any(|collection| argument(found, collection).is_some()) {
        Kind::Collection
    } else {
        Kind::Required
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn the_type_of_a_member_decides_how_it_is_read() {
        let cases: [(Type, &str); 5] = [
            (parse_quote!(Option<Vec<String>>), "optional"),
            (parse_quote!(guildhall_runtime::Patch<String>), "patch"),
            (parse_quote!(Vec<String>), "collection"),
            (parse_quote!(serde_json::Map<String, serde_json::Value>), "collection"),
            (parse_quote!(String), "required"),
        ];
        for (found, expected) in cases {
            let named = match kind(&found) {
                Kind::Optional => "optional",
                Kind::Patch => "patch",
                Kind::Collection => "collection",
                Kind::Required => "required",
            };
            assert_eq!(named, expected);
        }
    }
}
