CREATE RANGE INDEX represents_dispute IF NOT EXISTS FOR ()-[r:REPRESENTS]-() ON (r.disputeId);
