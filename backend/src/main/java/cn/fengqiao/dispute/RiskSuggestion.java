package cn.fengqiao.dispute;

import java.util.List;

/** A grade with its reasons, for a person to confirm or to change. */
public record RiskSuggestion(Risk risk, List<RiskReason> reasons) {

    public RiskSuggestion {
        reasons = List.copyOf(reasons);
    }
}
