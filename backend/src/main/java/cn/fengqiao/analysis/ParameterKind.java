package cn.fengqiao.analysis;

/** What a parameter of a question holds; decides the field it is asked with. */
public enum ParameterKind {
    /** A prefix of division codes: "3205" the city, "320508" a district, nine digits a town, twelve a community. */
    AREA,
    /** A local date. */
    DATE,
    /** A whole number from 0 to 100,000. */
    INTEGER,
    /** Free text, such as the number of a dispute. */
    TEXT
}
