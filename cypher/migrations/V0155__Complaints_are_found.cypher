CREATE RANGE INDEX complaint_state IF NOT EXISTS FOR (n:Complaint) ON (n.state);
