/** The subjects of Fengqiao, one flat package each; start with the package-info of the one you need. */
@NullMarked
package cn.fengqiao;

import org.jspecify.annotations.NullMarked;
