CREATE RANGE INDEX represents_mandate IF NOT EXISTS FOR ()-[r:REPRESENTS]-() ON (r.mandateId);
CREATE RANGE INDEX guards_mandate IF NOT EXISTS FOR ()-[r:GUARDS]-() ON (r.mandateId);
