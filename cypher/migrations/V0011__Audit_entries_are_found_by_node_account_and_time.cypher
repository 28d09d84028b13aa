CREATE INDEX audit_entry_node IF NOT EXISTS FOR (n:AuditEntry) ON (n.nodeId);
CREATE INDEX audit_entry_account IF NOT EXISTS FOR (n:AuditEntry) ON (n.accountId);
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
