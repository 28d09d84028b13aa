CREATE RANGE INDEX division_prefix IF NOT EXISTS FOR (d:Division) ON (d.prefix);
CREATE RANGE INDEX division_pinyin IF NOT EXISTS FOR (d:Division) ON (d.pinyin);
CREATE RANGE INDEX division_initials IF NOT EXISTS FOR (d:Division) ON (d.initials);
CREATE RANGE INDEX agency_kind_area IF NOT EXISTS FOR (a:Agency) ON (a.kind, a.areaCode);
CREATE RANGE INDEX agency_pinyin IF NOT EXISTS FOR (a:Agency) ON (a.pinyin);
CREATE RANGE INDEX agency_initials IF NOT EXISTS FOR (a:Agency) ON (a.initials);
CREATE FULLTEXT INDEX territory_name IF NOT EXISTS FOR (n:Division|Agency) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
