CREATE RANGE INDEX task_state_due IF NOT EXISTS FOR (n:Task) ON (n.state, n.dueAt);
