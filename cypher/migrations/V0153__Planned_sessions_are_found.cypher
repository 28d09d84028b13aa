CREATE RANGE INDEX session_state_start IF NOT EXISTS FOR (n:Session) ON (n.state, n.startsAt);
CREATE RANGE INDEX procedure_suspected IF NOT EXISTS FOR (n:Procedure) ON (n.suspectedOn);
