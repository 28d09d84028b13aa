package cn.fengqiao.planner.engine;

/** Narrows the starts of a visit to what the visits allow that come before or after it in a fixed order. */
final class Orders {

    private final Model model;
    private final State state;
    private int[] clipped = new int[16];

    Orders(State state) {
        this.state = state;
        this.model = state.model;
    }

    void clip(Aim aim) {
        int low = Integer.MIN_VALUE / 2;
        int high = Integer.MAX_VALUE / 2;
        for (int i : model.successions[aim.visit]) {
            boolean first = model.successionFirst[i] == aim.visit;
            int other = first ? model.successionThen[i] : model.successionFirst[i];
            if (state.served(other)) {
                int at = (state.day[other] - aim.day) * 1440 + state.start[other];
                low = Math.max(low, first ? at - model.successionMax[i] : at + model.successionMin[i]);
                high = Math.min(high, first ? at - model.successionMin[i] : at + model.successionMax[i]);
            }
        }
        if (clipped.length < aim.windows.length) {
            clipped = new int[aim.windows.length];
        }
        int n = 0;
        for (int i = 0; i < aim.windows.length; i += 2) {
            int from = Math.max(aim.windows[i], low <= 0 ? 0 : model.up(low));
            int to = Math.min(aim.windows[i + 1], model.down(high));
            if (from <= to) {
                clipped[n++] = from;
                clipped[n++] = to;
            }
        }
        aim.windows = clipped;
        aim.windowsSize = n;
    }
}
