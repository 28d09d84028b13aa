package cn.fengqiao.outreach;

/**
 * A node that comes, and how many visits are planned for it in the area.
 *
 * @param visits visits of the area for this node on its days, cancelled ones left out
 */
public record NodeCoverage(NodeDays days, int visits) {

    public boolean isShort() {
        return visits < days.node().minimum();
    }
}
