//! Tables that fit the terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::style::Style;

/// What stands between two columns.
const GAP: usize = 2;

/// How narrow a column may become before the last ones are left out, of which the first few stay.
const NARROW: usize = 16;
const FEW: usize = 4;

/// How narrow a column may become if that is not enough.
const NARROWEST: usize = 8;

/// A column of a table.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) title: String,
    /// Cut only where it would leave no place for any other column: an id of which a part is missing is no use.
    pub(super) whole: bool,
    /// Numbers stand under each other by their last digit.
    pub(super) right: bool,
}

/// The table in lines of at most so many columns. Wide columns are cut; if that is not enough, the last ones are left out.
pub(super) fn render(columns: &[Column], rows: &[Vec<String>], width: usize, style: Style) -> String {
    let natural = columns.iter().enumerate().map(|(index, column)| {
        let cells = rows.iter().map(|row| row[index].width()).max().unwrap_or(0);
        cells.max(column.title.width())
    });
    let widths = fit(columns, natural.collect(), width);
    let titles: Vec<String> = columns.iter().map(|column| column.title.clone()).collect();
    let mut text = style.heading(&line(columns, &widths, &titles)) + "\n";
    for row in rows {
        text += &line(columns, &widths, row);
        text.push('\n');
    }
    text
}

/// The text, cut to so many columns of the terminal.
pub(super) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used >= width {
            break;
        }
        kept.push(character);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

/// How wide each column becomes; those at the end that find no place are missing.
fn fit(columns: &[Column], mut widths: Vec<usize>, width: usize) -> Vec<usize> {
    // A list of nothing but ids says less than one of names beside ids that are cut.
    let is_crowded = widths.len() > 1 && widths[0] + GAP + NARROWEST > width;
    for (narrowest, fewest) in [(NARROW, FEW), (NARROWEST, 1)] {
        loop {
            let total = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
            if total <= width {
                return widths;
            }
            let can_be_cut = |index: &usize| (is_crowded || !columns[*index].whole) && widths[*index] > narrowest;
            match (0..widths.len()).filter(can_be_cut).max_by_key(|index| widths[*index]) {
                // Not all at once, so that the next widest gives some too.
                Some(widest) => widths[widest] = widths[widest].saturating_sub(total - width).max(narrowest).max(widths[widest] / 2),
                None if widths.len() > fewest => {
                    widths.pop();
                }
                None => break,
            }
        }
    }
    widths
}

fn line(columns: &[Column], widths: &[usize], cells: &[String]) -> String {
    let mut line = String::new();
    for ((column, cell), width) in columns.iter().zip(cells).zip(widths) {
        if !line.is_empty() {
            line.push_str(&" ".repeat(GAP));
        }
        let cell = cut(cell, *width);
        let space = " ".repeat(width.saturating_sub(cell.width()));
        line += &if column.right { space + &cell } else { cell + &space };
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        let column = |title: &str, whole, right| Column { title: title.to_owned(), whole, right };
        vec![column("id", true, false), column("title", false, false), column("reward", false, true)]
    }

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        vec![row(["job_1", "Scrape product data from example.com", "50"]), row(["job_2", "翻訳する", "1.5"])]
    }

    #[test]
    fn a_wide_terminal_shows_all() {
        let expected = "id     title                                 reward\n\
                        job_1  Scrape product data from example.com      50\n\
                        job_2  翻訳する                                 1.5\n";
        assert_eq!(render(&columns(), &rows(), 80, Style::PLAIN), expected);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_ids_stay_whole() {
        for width in 24..60 {
            let table = render(&columns(), &rows(), width, Style::PLAIN);
            assert!(table.lines().all(|line| line.width() <= width), "{width}:\n{table}");
            assert!(table.contains("job_1") && table.contains("job_2"), "{width}:\n{table}");
        }
        assert!(render(&columns(), &rows(), 30, Style::PLAIN).contains('…'));
    }

    #[test]
    fn where_an_id_would_take_the_whole_line_it_is_cut_as_well() {
        let id = "3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11";
        let rows = [vec![id.to_owned(), "Scrape product data".to_owned(), "50".to_owned()]];
        for width in 24..46 {
            let table = render(&columns(), &rows, width, Style::PLAIN);
            assert!(table.lines().all(|line| line.width() <= width) && table.contains("Scrape"), "{width}:\n{table}");
        }
        assert!(render(&columns(), &rows, 60, Style::PLAIN).contains(id));
    }
}
