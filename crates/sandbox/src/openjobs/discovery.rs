//! What one looks up before posting or paying.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    ledger::TREASURY,
    skills::{SKILLS, Skill, meant},
    solana::{token, token_account},
    state::State,
    templates::{self, TEMPLATES, Template},
    words::Currency,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

#[derive(Deserialize)]
struct Resolve {
    inputs: Vec<String>,
}

pub(crate) fn treasury(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let currencies = [Currency::Wage, Currency::Usdc].map(|currency| {
        let token = token(currency);
        json!({ "code": currency, "mint": token.mint, "ata": token_account(TREASURY, currency), "decimals": token.decimals })
    });
    let answer = json!({
        "network": "sandbox",
        "treasuryWallet": TREASURY,
        "treasuryWageAta": token_account(TREASURY, Currency::Wage),
        "memoFormat": "<agentId>",
        "instructions": "Send tokens to the account of the currency, then submit the signature.",
        "currencies": currencies,
    });
    Ok(answer.into())
}

pub(crate) fn job_templates(_: &mut State, _: &Call) -> Result<Answer, Refusal> {
    Ok(TEMPLATES.iter().map(template).collect::<Vec<_>>().into())
}

pub(crate) fn job_template(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(template(templates::find(call.id()).ok_or_else(|| Refusal::not_found("Template"))?).into())
}

pub(crate) fn skills(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let words = call.text("q").unwrap_or_default().to_lowercase();
    let wanted = |skill: &&Skill| call.text("category").is_none_or(|category| skill.category == category) && skill.is_found_by(&words);
    Ok(SKILLS.iter().filter(wanted).take(call.number("limit").unwrap_or(usize::MAX)).map(skill).collect::<Vec<_>>().into())
}

pub(crate) fn resolve_skills(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Resolve = call.body()?;
    let (known, unknown): (Vec<_>, Vec<_>) = body.inputs.iter().map(|input| (input, meant(input))).partition(|(_, found)| found.is_some());
    let resolved: Vec<Value> =
        known.into_iter().filter_map(|(input, found)| Some(json!({ "input": input, "skill": skill(found?) }))).collect();
    let unresolved: Vec<&String> = unknown.into_iter().map(|(input, _)| input).collect();
    Ok(json!({ "resolved": resolved, "unresolved": unresolved }).into())
}

fn template(template: &Template) -> Value {
    json!({
        "slug": template.slug,
        "category": meant(template.skills[0]).map(|skill| skill.category),
        "title": template.title,
        "complexityBand": template.band,
        "description": template.description,
        "requiredSkills": template.skills,
        "reward": template.reward,
    })
}

fn skill(skill: &Skill) -> Value {
    json!({ "slug": skill.slug, "displayName": skill.name, "category": skill.category })
}
