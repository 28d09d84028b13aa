/** The page on which persons and organisations are found again, masked, and with a reason in full. */
@NullMarked
package cn.fengqiao.ui.people;

import org.jspecify.annotations.NullMarked;
