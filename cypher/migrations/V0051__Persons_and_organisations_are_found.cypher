CREATE RANGE INDEX person_phone_key IF NOT EXISTS FOR (n:Person) ON (n.phoneKey);
CREATE RANGE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE RANGE INDEX organisation_phone_key IF NOT EXISTS FOR (n:Organisation) ON (n.phoneKey);
CREATE RANGE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE FULLTEXT INDEX people_name IF NOT EXISTS FOR (n:Person|Organisation) ON EACH [n.name, n.pinyin, n.initials] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
