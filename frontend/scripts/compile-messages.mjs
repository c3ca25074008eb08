/** A Babel plugin after Lingui's macro: English messages stand compiled in the code, so that no parser is shipped. */
import { compileMessage } from "@lingui/message-utils/compileMessage";

const named = (object, name) =>
  object.properties.find((one) => one.type === "ObjectProperty" && (one.key.name ?? one.key.value) === name);

export default function compileMessages({ types }) {
  const visitor = {
    ObjectExpression({ node }) {
      const message = named(node, "message");
      if (message?.value.type !== "StringLiteral" || named(node, "id")?.value.type !== "StringLiteral")
        return;
      message.value = types.valueToNode(compileMessage(message.value.value));
    },
  };
  return {
    name: "touchline:compile-messages",
    visitor: { Program: { exit: (program) => program.traverse(visitor) } },
  };
}
