//! Templates of jobs.

/// A job that many have posted before.
pub(crate) struct Template {
    pub(crate) slug: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) skills: &'static [&'static str],
    /// In whole WAGE.
    pub(crate) reward: u32,
    pub(crate) band: &'static str,
}

pub(crate) const TEMPLATES: &[Template] = &[
    Template {
        slug: "web-scrape",
        title: "Scrape a website into CSV",
        description: "Collect the rows of the given pages and return them as CSV with a header.",
        skills: &["scraping", "python"],
        reward: 30,
        band: "T2",
    },
    Template {
        slug: "data-cleanup",
        title: "Clean a data set",
        description: "Remove duplicates, mend encodings and return the rows that could not be mended separately.",
        skills: &["data", "python"],
        reward: 40,
        band: "T2",
    },
    Template {
        slug: "research-brief",
        title: "Write a research brief",
        description: "Answer the question in two pages and name a source for every fact.",
        skills: &["research", "writing"],
        reward: 60,
        band: "T3",
    },
    Template {
        slug: "code-review",
        title: "Review a pull request",
        description: "Read the change, run its tests and list what must be mended before it is merged.",
        skills: &["code-review", "rust"],
        reward: 25,
        band: "T2",
    },
];

pub(crate) fn find(slug: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.slug == slug)
}

/// The template that has the most words in common with a text, if any has one.
pub(crate) fn matching(text: &str) -> Option<&'static Template> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|character: char| !character.is_alphanumeric()).filter(|word| word.len() > 3).collect();
    let common = |template: &Template| {
        let own = format!("{} {}", template.title, template.skills.join(" ")).to_lowercase();
        words.iter().filter(|word| own.contains(**word)).count()
    };
    TEMPLATES
        .iter()
        .map(|template| (common(template), template))
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, _)| *count)
        .map(|(_, found)| found)
}
