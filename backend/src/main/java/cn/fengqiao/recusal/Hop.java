package cn.fengqiao.recusal;

/**
 * One step of a path.
 *
 * @param kin the kinship ({@code SPOUSE}, {@code SIBLING} …); empty for other relations
 * @param to where the step leads: a name, masked for people between; empty for a home, whose address stays sealed
 * @param source who stated the relation or which document shows it; may be empty
 */
public record Hop(Relation relation, String kin, String to, String source) {}
