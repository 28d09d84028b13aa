/** Values that every subject uses: ids, outcomes of commands, masks, pinyin, working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.fengqiao.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
