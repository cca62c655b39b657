//! The form that the value of an extension must have, and what is wrong with one that has not.

use serde_json::Value;

use super::words::{either, meant};

/// What a value must look like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    /// A string that passes a test; the words say what it is.
    Text(&'static str, fn(&str) -> bool),
    /// One of these words.
    Word(&'static [&'static str]),
    /// `true`, since a `false` says no more than nothing does.
    True,
    /// `true` or `false`.
    Flag,
    /// A whole number from and up to.
    Whole(u64, u64),
    /// A number above zero.
    Positive,
    /// A list without repetitions; with at least one member unless it may be empty. The words say what it is a list of.
    List { what: &'static str, of: &'static Form, may_be_empty: bool },
    /// An object whose names pass a test; the words say what they are.
    Map { names: &'static str, test: fn(&str) -> bool, of: &'static Form },
    /// An object with these members alone.
    Object(&'static [Member]),
    /// A `$ref` to a component.
    Reference,
    /// Anything at all: a rule of its own looks at it.
    Any,
    /// One of several forms.
    Either(&'static [Form]),
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) form: Form,
}

pub(crate) const fn required(name: &'static str, form: Form) -> Member {
    Member { name, required: true, form }
}

pub(crate) const fn optional(name: &'static str, form: Form) -> Member {
    Member { name, required: false, form }
}

impl Form {
    /// What is wrong with a value, in sentences; `path` is how they call it.
    pub(crate) fn faults(&self, path: &str, value: &Value, faults: &mut Vec<String>) {
        match (self, value) {
            (Self::List { of, may_be_empty, .. }, Value::Array(members)) => {
                for (index, member) in members.iter().enumerate() {
                    of.faults(&format!("{path}[{index}]"), member, faults);
                    if members.iter().take(index).any(|before| before == member) {
                        faults.push(format!("`{path}` holds {member} twice."));
                    }
                }
                if members.is_empty() && !may_be_empty {
                    faults.push(format!("`{path}` is empty."));
                }
            }
            (Self::Map { names, test, of }, Value::Object(members)) => {
                if members.is_empty() {
                    faults.push(format!("`{path}` is empty."));
                }
                for (name, value) in members {
                    if !test(name) {
                        faults.push(format!("`{path}` holds `{name}`, which is not {names}."));
                    }
                    of.faults(&format!("{path}.{name}"), value, faults);
                }
            }
            (Self::Object(known), Value::Object(members)) => {
                for (name, value) in members {
                    match known.iter().find(|member| member.name == name) {
                        Some(member) => member.form.faults(&format!("{path}.{name}"), value, faults),
                        None => {
                            let meant = meant(name, known.iter().map(|member| member.name));
                            faults.push(format!("`{path}` has no member `{name}`.{meant}"));
                        }
                    }
                }
                for member in known.iter().filter(|member| member.required && !members.contains_key(member.name)) {
                    faults.push(format!("`{path}` lacks `{}`, {}.", member.name, member.form.name()));
                }
            }
            // The alternative that is meant is worth a closer look: what is wrong inside is told one by one.
            (Self::Either(forms), _) if !self.takes(value) => match forms.iter().find(|form| form.resembles(value)) {
                Some(form) => form.faults(path, value, faults),
                None => faults.push(format!("`{path}` must be {}, but {}.", self.name(), shown(value))),
            },
            _ if self.takes(value) => {}
            _ => faults.push(format!("`{path}` must be {}, but {}.", self.name(), shown(value))),
        }
    }

    /// Whether a value has the form.
    fn takes(&self, value: &Value) -> bool {
        match self {
            Self::Text(_, test) => value.as_str().is_some_and(test),
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::True => *value == Value::Bool(true),
            Self::Flag => value.is_boolean(),
            Self::Whole(least, most) => value.as_u64().is_some_and(|number| (*least..=*most).contains(&number)),
            Self::Positive => value.as_f64().is_some_and(|number| number > 0.0),
            Self::Any => true,
            Self::Reference => value["$ref"].is_string() && value.as_object().is_some_and(|members| members.len() == 1),
            Self::Either(forms) => forms.iter().any(|form| form.takes(value)),
            Self::List { .. } | Self::Map { .. } | Self::Object(_) => {
                let mut faults = Vec::new();
                if self.resembles(value) {
                    self.faults("", value, &mut faults);
                }
                self.resembles(value) && faults.is_empty()
            }
        }
    }

    /// Whether a value is an object or a list as the form is.
    fn resembles(&self, value: &Value) -> bool {
        matches!((self, value), (Self::Object(_) | Self::Map { .. }, Value::Object(_)) | (Self::List { .. }, Value::Array(_)))
    }

    /// What the form is called in a message.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Text(what, _) => (*what).to_owned(),
            Self::Word(words) => either(*words),
            Self::True => "`true` or not there".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Whole(least, u64::MAX) => format!("a whole number from {least} on"),
            Self::Whole(least, most) => format!("a whole number from {least} to {most}"),
            Self::Positive => "a number above 0".to_owned(),
            Self::List { what, .. } => format!("a list of {what}"),
            Self::Map { .. } | Self::Object(_) => "an object".to_owned(),
            Self::Reference => "a `$ref` to a component".to_owned(),
            Self::Any => "a value".to_owned(),
            Self::Either(forms) => forms.iter().map(Self::name).collect::<Vec<_>>().join(", or "),
        }
    }
}

/// A value as a message shows it.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing stands there".to_owned(),
        Value::Array(_) => "a list stands there".to_owned(),
        Value::Object(_) => "an object stands there".to_owned(),
        Value::String(text) => format!("`{text}` stands there"),
        Value::Bool(_) | Value::Number(_) => format!("{value} stands there"),
    }
}
