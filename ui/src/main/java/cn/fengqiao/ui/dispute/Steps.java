package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;

/** What the parts of a dispute's page ask of the page: to take a step and to show what came of it. */
interface Steps {

    void take(DisputeAction action);

    void take(DisputePage.Procedure procedure, ProcedureAction action);

    void leave(Choice<Closing> exit);

    /** Opens a form; when its command was done, the page is read again. */
    void open(CommandDialog dialog);

    void remove(DisputePage.Party party);

    void reveal(DisputePage.Party party);
}
