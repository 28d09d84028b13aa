CREATE RANGE INDEX dispute_retention_archived IF NOT EXISTS FOR (n:Dispute) ON (n.retention, n.archivedOn);
