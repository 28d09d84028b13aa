CREATE CONSTRAINT protection_order_id IF NOT EXISTS FOR (n:ProtectionOrder) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mandatory_report_id IF NOT EXISTS FOR (n:MandatoryReport) REQUIRE n.id IS UNIQUE;
