/**
 * The rules engine: a dated text in, a checked rule out, and from facts a value with its explanation.
 *
 * <p>Doors: {@link cn.yinfeng.engines.rules.lamp.LampRule} reads a lamp and lights it; {@link
 * cn.yinfeng.engines.rules.scheme.Scheme} reads a scheme of assessment and {@link
 * cn.yinfeng.engines.rules.scheme.Scoring} ranks by it. Inside: {@code file} reads YAML with places, {@code formula} is
 * the cage around FEEL, {@code value} computes exactly. Nothing here reads a clock, a file or a network, and nothing can
 * be called from a rule.
 */
@NullMarked
package cn.yinfeng.engines.rules;

import org.jspecify.annotations.NullMarked;
