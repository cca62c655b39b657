//! `resources/<group>.rs`: one handle a tag, one builder an operation.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Type, parse_quote, visit_mut::VisitMut};

use super::operations::{identifier, row, text};
use crate::{
    model::{Model, Operation, described, setter},
    rewrite::{Answer, Found, GeneratedCall, argument as wrapped, doc_lines, markdown_lines},
};

/// `resources.rs`: the modules.
pub(super) fn modules(model: &Model<'_>) -> TokenStream {
    let modules = model.groups().into_iter().map(|(tag, _)| identifier(text(&tag["name"])));
    quote!(#(pub mod #modules;)*)
}

/// The handle of a tag and the builders of its operations.
///
/// # Errors
///
/// If the generator wrote no builder for an operation, or no type for a parameter.
pub(super) fn resource(model: &Model<'_>, found: &Found, tag: &Value, operations: &[&Operation<'_>]) -> Result<TokenStream, String> {
    let handle = format_ident!("{}", text(&tag["name"]).to_upper_camel_case());
    let documentation = doc_lines(text(&tag["description"]));
    let calls: Vec<_> = operations.iter().map(|operation| Builder::new(model, found, operation)).collect::<Result<_, _>>()?;
    let starters = calls.iter().map(Builder::starter);
    let builders = calls.iter().map(|call| call.definition(&handle));
    Ok(quote! {
        use guildhall_runtime::{Call, Client, Pending};

        use super::super::{operations, types};

        #(#documentation)*
        #[derive(Debug, Clone)]
        pub struct #handle(Client);

        impl #handle {
            pub(crate) fn new(client: Client) -> Self {
                Self(client)
            }

            #(#starters)*
        }

        #(#builders)*
    })
}

/// What is written for one operation.
pub(super) struct Builder<'a> {
    model: &'a Model<'a>,
    operation: &'a Operation<'a>,
    call: &'a GeneratedCall,
    name: Ident,
    /// The members of the body's struct; none if it is no struct.
    members: Vec<(Ident, Type)>,
}

impl<'a> Builder<'a> {
    /// Puts together what is known of an operation.
    ///
    /// # Errors
    ///
    /// If the generator wrote no builder for it.
    pub(super) fn new(model: &'a Model<'a>, found: &'a Found, operation: &'a Operation<'a>) -> Result<Self, String> {
        let name = operation.type_name();
        let call = found.calls.get(&name).ok_or_else(|| format!("the generator wrote no builder for {}", operation.id))?;
        let members = operation.body.as_ref().and_then(|component| found.bodies.get(component)).into_iter().flatten();
        let members = members.map(|(name, member)| Ok((format_ident!("{name}"), syn::parse_str(member)?)));
        let members = members.collect::<syn::Result<_>>().map_err(|error| format!("{}: {error}", operation.id))?;
        Ok(Self { model, operation, call, name: format_ident!("{name}"), members })
    }

    /// Parameters that a call cannot go without, which are arguments of the method that starts it.
    pub(super) fn is_argument(parameter: &Value) -> bool {
        parameter["required"] == true
    }

    /// The members of the body, with their names and types in Rust.
    pub(super) fn members(&self) -> &[(Ident, Type)] {
        &self.members
    }

    /// The method of the handle that starts the call.
    fn starter(&self) -> TokenStream {
        let (name, operation) = (&self.name, self.operation);
        let (verb, row) = (identifier(&operation.verb), row(operation));
        let documentation = documentation(operation);
        let required: Vec<_> = operation.parameters.iter().filter(|parameter| Self::is_argument(parameter)).collect();
        let arguments = required.iter().map(|parameter| {
            let argument = identifier(text(&parameter["name"]));
            if parameter["in"] == "path" && !is_secret(parameter) {
                quote!(#argument: impl AsRef<str>)
            } else {
                let value = taken(&self.parameter_type(parameter), parameter["x-csv"] == true);
                quote!(#argument: #value)
            }
        });
        let filled = required.iter().map(|parameter| {
            let (argument, wire) = (identifier(text(&parameter["name"])), text(&parameter["name"]));
            match parameter["in"].as_str() {
                Some("path") if is_secret(parameter) => quote!(.segment(Into::<guildhall_runtime::Secret>::into(#argument).expose())),
                Some("path") => quote!(.segment(#argument.as_ref())),
                Some("header") => header(&self.parameter_type(parameter), is_secret(parameter), wire, &argument),
                _ => query(&self.parameter_type(parameter), parameter["x-csv"] == true, wire, &argument),
            }
        });
        let body = operation.body.as_ref().map(|_| quote!(, body: Default::default()));
        quote! {
            #(#documentation)*
            #[inline]
            pub fn #verb(&self #(, #arguments)*) -> #name {
                #name { call: self.0.call(&operations::#row) #(#filled)* #body }
            }
        }
    }

    /// The builder itself.
    fn definition(&self, handle: &Ident) -> TokenStream {
        let (name, operation) = (&self.name, self.operation);
        let documentation = markdown_lines(&format!("The call that [`{handle}::{}`] starts.", identifier(&operation.verb)));
        let body_type = operation.body.as_ref().map(|component| format_ident!("{component}"));
        // In a box, so that a setter moves a pointer and not the whole body.
        let body_field = body_type.as_ref().map(|component| quote!(, body: Box<types::#component>));
        let optional = operation.parameters.iter().filter(|parameter| !Self::is_argument(parameter));
        let parameters = optional.map(|parameter| self.parameter_setter(parameter));
        let members = self.member_setters();
        let whole = body_type.as_ref().map(|component| {
            quote! {
                /// Sets the whole body, in place of what was set before.
                #[inline]
                pub fn body(mut self, body: types::#component) -> Self {
                    *self.body = body;
                    self
                }
            }
        });
        let key = matches!(operation.value["x-idempotency"], Value::Object(_)).then(|| {
            quote! {
                /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
                #[inline]
                pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
                    self.call = self.call.idempotency_key(key);
                    self
                }
            }
        });
        let call = if body_type.is_some() { quote!(self.call.body(&*self.body)) } else { quote!(self.call) };
        let (answer, send) = match &self.call.answer {
            Answer::Empty => (quote!(()), quote!(send_empty)),
            Answer::Stream => (quote!(guildhall_runtime::ByteStream), quote!(send_stream)),
            Answer::Value(value) => (value.parse().unwrap_or_default(), quote!(send)),
        };
        let as_json = (!matches!(self.call.answer, Answer::Stream)).then(|| {
            quote! {
                /// Sends the call and reads the answer as whatever JSON it is.
                #[inline]
                pub fn send_json(self) -> Pending<serde_json::Value> {
                    #call.send()
                }
            }
        });
        quote! {
            #(#documentation)*
            #[derive(Debug, Clone)]
            #[must_use = "nothing is sent until `send` is called"]
            pub struct #name { pub(crate) call: Call #body_field }

            impl #name {
                #(#parameters)*
                #(#members)*
                #whole
                #key

                /// Sends the call.
                #[inline]
                pub fn send(self) -> Pending<#answer> {
                    #call.#send()
                }

                #as_json
            }
        }
    }

    /// The type of a parameter, as the generator found it.
    pub(super) fn parameter_type(&self, parameter: &Value) -> Type {
        if is_secret(parameter) {
            return parse_quote!(guildhall_runtime::Secret);
        }
        let name = identifier(text(&parameter["name"])).to_string();
        let found = self.call.parameters.get(&name).and_then(|found| syn::parse_str(found).ok());
        found.unwrap_or_else(|| parse_quote!(String))
    }

    fn parameter_setter(&self, parameter: &Value) -> TokenStream {
        let wire = text(&parameter["name"]);
        let (name, found) = (identifier(wire), self.parameter_type(parameter));
        let is_csv = parameter["x-csv"] == true;
        let value = taken(&found, is_csv);
        let documentation = doc_lines(text(&parameter["description"]));
        let set = if parameter["in"] == "header" {
            header(&found, is_secret(parameter), wire, &name)
        } else {
            query(&found, is_csv, wire, &name)
        };
        quote! {
            #(#documentation)*
            #[inline]
            pub fn #name(mut self, #name: #value) -> Self {
                self.call = self.call #set;
                self
            }
        }
    }

    fn member_setters(&self) -> Vec<TokenStream> {
        let schemas = self.model.members(self.operation.body.as_deref().unwrap_or_default());
        let members = self.members.iter();
        let setters = members.map(|(name, found)| {
            let member = schemas.get(&name.to_string());
            let description = member.map(|(_, schema)| {
                let own = text(&schema["description"]);
                if own.is_empty() { text(&self.model.spec.resolve(schema)["description"]) } else { own }
            });
            let description = described(description.unwrap_or_default(), member.map_or(&Value::Null, |(_, schema)| schema));
            let documentation = doc_lines(&description);
            let setter = member.map_or_else(|| name.clone(), |(wire, schema)| format_ident!("{}", setter(wire, schema)));
            if let Some(inner) = wrapped(found, "Patch") {
                let inner = in_types(&inner);
                let value = taken(&inner, false);
                let clear = format_ident!("clear_{}", setter);
                let convert = converted(&inner, &setter);
                return quote! {
                    #(#documentation)*
                    #[inline]
                    pub fn #setter(mut self, #setter: #value) -> Self {
                        self.body.#name = guildhall_runtime::Patch::Value(#convert);
                        self
                    }

                    /// Sends `null` for it, which clears it.
                    #[inline]
                    pub fn #clear(mut self) -> Self {
                        self.body.#name = guildhall_runtime::Patch::Null;
                        self
                    }
                };
            }
            let inner = wrapped(found, "Option").unwrap_or_else(|| found.clone());
            let inner = in_types(&inner);
            let value = taken(&inner, false);
            let convert = converted(&inner, &setter);
            let alias = member.and_then(|(_, schema)| schema["x-setter-alias"].as_str()).map(|alias| {
                let alias = identifier(alias);
                let documentation = markdown_lines(&format!("Another name for [`{setter}`](Self::{setter})."));
                quote! {
                    #(#documentation)*
                    #[inline]
                    pub fn #alias(self, #setter: #value) -> Self {
                        self.#setter(#setter)
                    }
                }
            });
            quote! {
                #(#documentation)*
                #[inline]
                pub fn #setter(mut self, #setter: #value) -> Self {
                    self.body.#name = Some(#convert);
                    self
                }

                #alias
            }
        });
        setters.collect()
    }
}

/// The type that a setter takes for a value of that type.
fn taken(found: &Type, is_csv: bool) -> TokenStream {
    if is_csv {
        quote!(impl IntoIterator<Item = impl std::fmt::Display>)
    } else if let Some(item) = wrapped(found, "Vec") {
        quote!(impl IntoIterator<Item = impl Into<#item>>)
    } else if is_scalar(found) {
        quote!(#found)
    } else {
        quote!(impl Into<#found>)
    }
}

/// What makes a value of that type from what the setter took.
fn converted(found: &Type, name: &Ident) -> TokenStream {
    if wrapped(found, "Vec").is_some() {
        quote!(#name.into_iter().map(Into::into).collect())
    } else if is_scalar(found) {
        quote!(#name)
    } else if is_time(found) {
        quote!(Into::<#found>::into(#name).to_utc())
    } else {
        quote!(#name.into())
    }
}

fn is_secret(parameter: &Value) -> bool {
    parameter["x-secret"] == true
}

/// The part of a chain that puts an argument into a header.
fn header(found: &Type, is_secret: bool, wire: &str, name: &Ident) -> TokenStream {
    if is_secret {
        quote!(.secret_header(#wire, #name))
    } else if is_scalar(found) {
        quote!(.header(#wire, #name))
    } else {
        quote!(.header(#wire, Into::<#found>::into(#name)))
    }
}

/// Whether it is a point in time, which goes out in UTC.
fn is_time(found: &Type) -> bool {
    matches!(found, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Timestamp"))
}

fn is_scalar(found: &Type) -> bool {
    matches!(found, Type::Path(path) if ["bool", "i64", "u64", "f64"].iter().any(|scalar| path.path.is_ident(scalar)))
}

/// The part of a chain that puts an argument into the query.
fn query(found: &Type, is_csv: bool, wire: &str, name: &Ident) -> TokenStream {
    if is_csv {
        quote!(.query_csv(#wire, #name))
    } else if let Some(item) = wrapped(found, "Vec") {
        quote!(.query_each(#wire, #name.into_iter().map(Into::<#item>::into)))
    } else if is_scalar(found) {
        quote!(.query(#wire, #name))
    } else if is_time(found) {
        quote!(.query(#wire, Into::<#found>::into(#name).to_utc()))
    } else {
        quote!(.query(#wire, Into::<#found>::into(#name)))
    }
}

fn documentation(operation: &Operation<'_>) -> Vec<syn::Attribute> {
    let summary = text(&operation.value["summary"]);
    let description = text(&operation.value["description"]).trim();
    let route = format!("`{} {}`", operation.method.to_uppercase(), operation.path);
    let sources = super::operations::texts(&operation.value["x-source"]).join(", ");
    let source = match operation.value["x-source"].as_str() {
        Some(source) => source,
        None => &sources,
    };
    doc_lines(&format!("{summary}.\n\n{description}\n\n{route} (source: {source})"))
}

/// A type of the module `types`, as it is named outside of it.
pub(super) fn in_types(found: &Type) -> Type {
    struct Qualify;
    impl VisitMut for Qualify {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            syn::visit_mut::visit_path_mut(self, path);
            const PRELUDE: [&str; 11] = ["Option", "String", "Vec", "Box", "bool", "i64", "u64", "f64", "i32", "u32", "f32"];
            if let Some(name) =
                path.get_ident().map(ToString::to_string).or_else(|| (path.segments.len() == 1).then(|| path.segments[0].ident.to_string()))
                && !PRELUDE.contains(&name.as_str())
            {
                path.segments.insert(0, parse_quote!(types));
            }
        }
    }
    let mut qualified = found.clone();
    Qualify.visit_type_mut(&mut qualified);
    qualified
}
