/** The door of what people may ask about their own data (《个人信息保护法》第四十五至四十七条). */
@NamedInterface("personal")
@NullMarked
package cn.yinfeng.app.people.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
