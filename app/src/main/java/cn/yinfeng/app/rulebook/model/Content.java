package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.engines.rules.Words;

/**
 * What a version says.
 *
 * @param source empty where a draft does not name one yet
 */
public record Content(RuleKind kind, String code, Words name, String source, String text, String hash) {}
