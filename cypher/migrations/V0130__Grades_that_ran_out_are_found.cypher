CREATE RANGE INDEX dispute_risk_until IF NOT EXISTS FOR (n:Dispute) ON (n.riskUntil);
