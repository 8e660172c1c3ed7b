-- whom to ask about a tag
create index reputation_skill_holders on core.reputation_skill (skill, account);
