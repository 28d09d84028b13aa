CREATE RANGE INDEX procedure_state_due IF NOT EXISTS FOR (n:Procedure) ON (n.state, n.dueOn);
CREATE RANGE INDEX obligation_state_due IF NOT EXISTS FOR (n:Obligation) ON (n.state, n.dueOn);
