/** The officers' pages: the list of disputes, the report of a new one, and one dispute from first word to last payment. */
@NullMarked
package cn.fengqiao.ui.dispute;

import org.jspecify.annotations.NullMarked;
