/** What tests of every subject need: a database, actors, and a check that nothing was left wrong. */
@NullMarked
package cn.fengqiao.testing;

import org.jspecify.annotations.NullMarked;
