/** The administrator's pages: accounts, the audit trail; and everybody's own password. */
@NullMarked
package cn.fengqiao.ui.admin;

import org.jspecify.annotations.NullMarked;
