CREATE RANGE INDEX follow_up_state_due IF NOT EXISTS FOR (n:FollowUp) ON (n.state, n.dueOn);
CREATE RANGE INDEX dispute_relapsed IF NOT EXISTS FOR (n:Dispute) ON (n.relapsedOn);
