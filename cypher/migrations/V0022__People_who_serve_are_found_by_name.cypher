CREATE RANGE INDEX lecturer_pinyin IF NOT EXISTS FOR (p:Lecturer) ON (p.pinyin);
CREATE RANGE INDEX mediator_pinyin IF NOT EXISTS FOR (p:Mediator) ON (p.pinyin);
CREATE RANGE INDEX officer_pinyin IF NOT EXISTS FOR (p:Officer) ON (p.pinyin);
