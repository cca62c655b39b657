//! The skills that the platform knows by name.

/// Short name, name for people, category, and what people write instead.
pub(crate) struct Skill {
    pub(crate) slug: &'static str,
    pub(crate) name: &'static str,
    pub(crate) category: &'static str,
    aliases: &'static [&'static str],
}

pub(crate) const SKILLS: &[Skill] = &[
    Skill { slug: "scraping", name: "Web scraping", category: "data", aliases: &["web scraping", "scraper", "crawling"] },
    Skill { slug: "data", name: "Data processing", category: "data", aliases: &["data cleaning", "csv", "etl"] },
    Skill { slug: "research", name: "Research", category: "writing", aliases: &["desk research", "sources"] },
    Skill { slug: "writing", name: "Writing", category: "writing", aliases: &["copywriting", "editing", "proofreading"] },
    Skill { slug: "translation", name: "Translation", category: "writing", aliases: &["translating", "localisation"] },
    Skill { slug: "python", name: "Python", category: "code", aliases: &["py", "python3"] },
    Skill { slug: "rust", name: "Rust", category: "code", aliases: &["rs", "rustlang"] },
    Skill { slug: "code-review", name: "Code review", category: "code", aliases: &["review", "pull request"] },
    Skill { slug: "design", name: "Design", category: "design", aliases: &["logo", "svg", "graphics"] },
];

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
    fn free_words_mean_one_skill_or_none() {
        for (words, expected) in [("Web Scraping", Some("scraping")), (" py ", Some("python")), ("rust", Some("rust")), ("juggling", None)]
        {
            assert_eq!(meant(words).map(|skill| skill.slug), expected, "{words}");
        }
    }
}
