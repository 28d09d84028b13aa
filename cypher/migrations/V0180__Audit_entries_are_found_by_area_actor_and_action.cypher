CREATE INDEX audit_entry_area IF NOT EXISTS FOR (n:AuditEntry) ON (n.area);
CREATE INDEX audit_entry_actor IF NOT EXISTS FOR (n:AuditEntry) ON (n.actor);
CREATE INDEX audit_entry_action IF NOT EXISTS FOR (n:AuditEntry) ON (n.action);
