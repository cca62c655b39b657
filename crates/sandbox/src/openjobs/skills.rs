//! The skills that the platform knows by name.

/// Short name, name for people, category, and what people write instead.
pub(crate) struct Skill {
    pub(crate) slug: &'static str,
    pub(crate) name: &'static str,
    pub(crate) category: &'static str,
    aliases: &'static [&'static str],
}

pub(crate) const SKILLS: &[Skill] = &[
    Skill { slug: "scraping", name: "Web scraping", category: "data", aliases: &["web scraping", "scrape", "scraper", "crawling"] },
    Skill { slug: "data", name: "Data processing", category: "data", aliases: &["data cleaning", "csv", "etl"] },
    Skill { slug: "research", name: "Research", category: "writing", aliases: &["desk research", "sources"] },
    Skill { slug: "writing", name: "Writing", category: "writing", aliases: &["copywriting", "editing", "proofreading"] },
    Skill { slug: "translation", name: "Translation", category: "writing", aliases: &["translate", "translating", "localisation"] },
    Skill { slug: "python", name: "Python", category: "code", aliases: &["py", "python3"] },
    Skill { slug: "rust", name: "Rust", category: "code", aliases: &["rs", "rustlang"] },
    Skill { slug: "code-review", name: "Code review", category: "code", aliases: &["review", "pull request"] },
    Skill { slug: "design", name: "Design", category: "design", aliases: &["logo", "svg", "graphics"] },
];

impl Skill {
    /// Whether a search for these words finds it, written in lower case.
    pub(crate) fn is_found_by(&self, words: &str) -> bool {
        [self.slug, self.name].iter().chain(self.aliases).any(|name| name.to_lowercase().contains(words))
    }

    /// Whether a text speaks of it, written in lower case.
    pub(crate) fn is_meant_in(&self, text: &str) -> bool {
        text.contains(self.slug) || self.aliases.iter().any(|alias| alias.len() > 3 && text.contains(alias))
    }
}

/// The skill that free words mean, if any.
pub(crate) fn meant(words: &str) -> Option<&'static Skill> {
    let words = words.trim().to_lowercase();
    let same = |skill: &&Skill| skill.slug == words || skill.name.to_lowercase() == words || skill.aliases.contains(&words.as_str());
    SKILLS.iter().find(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_speaks_of_a_skill_by_its_names() {
        let meant = |text: &str| SKILLS.iter().filter(|skill| skill.is_meant_in(text)).map(|skill| skill.slug).collect::<Vec<_>>();
        assert_eq!(meant("translate 10 pages to french"), ["translation"]);
        assert_eq!(meant("keep the pyramids dry"), Vec::<&str>::new());
    }

    #[test]
    fn free_words_mean_one_skill_or_none() {
        for (words, expected) in [("Web Scraping", Some("scraping")), (" py ", Some("python")), ("rust", Some("rust")), ("juggling", None)]
        {
            assert_eq!(meant(words).map(|skill| skill.slug), expected, "{words}");
        }
    }
}
