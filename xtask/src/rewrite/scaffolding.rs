//! What the generator adds to types beyond the types.

use syn::{ImplItem, Item, visit::Visit};

/// Drops the type builders, and the helper modules that nothing refers to any more once they are gone.
pub(super) fn drop_builders(types: &mut Vec<Item>) {
    types.retain_mut(|item| match item {
        Item::Mod(module) => module.ident != "builder" && module.ident != "defaults" && module.ident != "error",
        Item::Impl(block) if block.trait_.is_none() => {
            block.items.retain(|item| !matches!(item, ImplItem::Fn(function) if function.sig.ident == "builder"));
            !block.items.is_empty()
        }
        _ => true,
    });
    // Newtypes can be made from texts only by fallible conversions; ours are open enums and structs, which need none.
    types.retain(|item| !Mentions::conversion_error(item));
}

/// Looks for the generator's own error type.
struct Mentions(bool);

impl Mentions {
    fn conversion_error(item: &Item) -> bool {
        let mut mentions = Self(false);
        if let Item::Impl(block) = item {
            mentions.visit_item_impl(block);
        }
        mentions.0
    }
}

impl<'ast> Visit<'ast> for Mentions {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0 |= path.segments.last().is_some_and(|segment| segment.ident == "ConversionError");
        syn::visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn only_the_types_stay() {
        let file: syn::File = parse_quote! {
            pub struct A { pub x: String }
            impl A { pub fn builder() -> builder::A { Default::default() } }
            impl ::std::convert::TryFrom<&str> for A {
                type Error = self::error::ConversionError;
                fn try_from(value: &str) -> Result<Self, self::error::ConversionError> { value.parse() }
            }
            impl ::std::ops::Deref for A { type Target = String; fn deref(&self) -> &String { &self.x } }
            pub mod builder {}
            pub mod error {}
        };
        let mut types = file.items;
        drop_builders(&mut types);
        assert!(matches!(types.as_slice(), [Item::Struct(_), Item::Impl(_)]), "{types:?}");
    }
}
