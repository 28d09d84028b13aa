CREATE RANGE INDEX visit_on IF NOT EXISTS FOR (v:Visit) ON (v.on);
CREATE RANGE INDEX host_area IF NOT EXISTS FOR (h:Host) ON (h.areaCode);
CREATE RANGE INDEX host_pinyin IF NOT EXISTS FOR (h:Host) ON (h.pinyin);
CREATE RANGE INDEX visit_request_state IF NOT EXISTS FOR (r:VisitRequest) ON (r.state);
