CREATE RANGE INDEX dispute_area IF NOT EXISTS FOR (n:Dispute) ON (n.areaCode);
CREATE RANGE INDEX dispute_state_due IF NOT EXISTS FOR (n:Dispute) ON (n.state, n.dueOn);
CREATE RANGE INDEX dispute_type_code IF NOT EXISTS FOR (n:Dispute) ON (n.typeCode);
CREATE RANGE INDEX dispute_risk IF NOT EXISTS FOR (n:Dispute) ON (n.risk);
CREATE RANGE INDEX dispute_opened IF NOT EXISTS FOR (n:Dispute) ON (n.openedOn);
CREATE RANGE INDEX dispute_last_step IF NOT EXISTS FOR (n:Dispute) ON (n.lastStepAt);
CREATE RANGE INDEX step_at IF NOT EXISTS FOR (n:Step) ON (n.at);
CREATE RANGE INDEX handover_state IF NOT EXISTS FOR (n:Handover) ON (n.state);
CREATE FULLTEXT INDEX dispute_text IF NOT EXISTS FOR (n:Dispute) ON EACH [n.title, n.summary] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
