/** Chat templates in the styles of the families that people load, written down short. All must stay silent. */
export const genuineStyles: Readonly<Record<string, string>> = {
  chatml: `{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}`,
  'chatml with a default system prompt': `{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system\\nYou are a helpful assistant.<|im_end|>\\n' }}{% endif %}{{ '<|im_start|>' ~ message.role ~ '\\n' ~ message.content|trim ~ '<|im_end|>\\n' }}{% endfor %}`,
  'llama 2': `{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% for message in loop_messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if loop.index0 == 0 and system_message != false %}{% set content = '<<SYS>>\\n' + system_message + '\\n<</SYS>>\\n\\n' + message['content'] %}{% else %}{% set content = message['content'] %}{% endif %}{% if message['role'] == 'user' %}{{ bos_token + '[INST] ' + content.strip() + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ ' ' + content.strip() + ' ' + eos_token }}{% endif %}{% endfor %}`,
  'llama 3': `{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}`,
  'llama 3.1 with tools and a date': `{{- bos_token }}
{%- if custom_tools is defined %}
    {%- set tools = custom_tools %}
{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}
        {%- set date_string = strftime_now("%d %b %Y") %}
    {%- else %}
        {%- set date_string = "26 Jul 2024" %}
    {%- endif %}
{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- endif %}
{%- if builtin_tools is defined %}
    {{- "Tools: " + builtin_tools | reject('equalto', 'code_interpreter') | join(", ") + "\\n\\n" }}
{%- endif %}
{%- for t in tools %}
    {{- t | tojson(indent=4) }}
{%- endfor %}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- elif 'tool_calls' in message %}
        {%- if not message.tool_calls|length == 1 %}
            {{- raise_exception("This model only supports single tool-calls at once!") }}
        {%- endif %}
        {%- set tool_call = message.tool_calls[0].function %}
        {{- '{"name": "' + tool_call.name + '", "parameters": ' }}
        {{- tool_call.arguments | tojson }}
    {%- endif %}
{%- endfor %}`,
  'mistral with tools': `{%- if messages[0]["role"] == "system" %}{%- set system_message = messages[0]["content"] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- set loop_messages = messages %}{%- endif %}{%- if not tools is defined %}{%- set tools = none %}{%- endif %}{%- set user_messages = loop_messages | selectattr("role", "equalto", "user") | list %}{%- set ns = namespace() %}{%- set ns.index = 0 %}{%- for message in loop_messages %}{%- if not (message.role == "tool" or message.role == "tool_results" or (message.tool_calls is defined and message.tool_calls is not none)) %}{%- if (message["role"] == "user") != (ns.index % 2 == 0) %}{{- raise_exception("roles must alternate") }}{%- endif %}{%- set ns.index = ns.index + 1 %}{%- endif %}{%- endfor %}{{- bos_token }}{%- for message in loop_messages %}{%- if message["role"] == "user" %}{%- if tools is not none and (message == user_messages[-1]) %}{{- "[AVAILABLE_TOOLS] [" }}{%- for tool in tools %}{%- set tool = tool.function %}{{- '{"type": "function", "function": {' }}{%- for key, val in tool.items() if key != "return" %}{%- if val is string %}{{- '"' + key + '": "' + val + '"' }}{%- else %}{{- '"' + key + '": ' + val|tojson }}{%- endif %}{%- if not loop.last %}{{- ", " }}{%- endif %}{%- endfor %}{{- "}}" }}{%- endfor %}{{- "]" }}{%- endif %}{{- "[INST] " + message["content"] + "[/INST]" }}{%- elif message["role"] == "tool" %}{%- if not message.tool_call_id is defined or message.tool_call_id|length != 9 %}{{- raise_exception("Tool call IDs should be alphanumeric strings with length 9!") }}{%- endif %}{%- endif %}{%- endfor %}`,
  gemma: `{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}{% endfor %}`,
  'gemma 3 with pictures': `{%- for message in messages -%}{%- if message['content'] is string -%}{{ message['content'] | trim }}{%- elif message['content'] is iterable -%}{%- for item in message['content'] -%}{%- if item['type'] == 'image' -%}{{ '<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim }}{%- endif -%}{%- endfor -%}{%- else -%}{{ raise_exception("Invalid content type") }}{%- endif -%}{%- endfor -%}`,
  'phi 3': `{% for message in messages %}{% if message['role'] == 'system' %}{{'<|system|>\\n' + message['content'] + '<|end|>\\n'}}{% elif message['role'] == 'user' %}{{'<|user|>\\n' + message['content'] + '<|end|>\\n'}}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}`,
  zephyr: `{% for message in messages %}\n{% if message['role'] == 'user' %}\n{{ '<|user|>\\n' + message['content'] + eos_token }}\n{% elif message['role'] == 'assistant' %}\n{{ '<|assistant|>\\n'  + message['content'] + eos_token }}\n{% endif %}\n{% if loop.last and add_generation_prompt %}\n{{ '<|assistant|>' }}\n{% endif %}\n{% endfor %}`,
  vicuna: `{{ 'A chat between a curious user and an AI assistant. ' }}{% for m in messages %}{{ {'user': 'USER: ', 'assistant': 'ASSISTANT: '}[m.role] ~ m.content ~ (eos_token if m.role == 'assistant' else ' ') }}{% endfor %}ASSISTANT:`,
  alpaca: `{% for m in messages %}{% if m.role == 'user' %}### Instruction:\n{{ m.content }}\n\n{% else %}### Response:\n{{ m.content }}\n\n{% endif %}{% endfor %}### Response:\n`,
  openchat: `{{ bos_token }}{% for message in messages %}{{ 'GPT4 Correct ' + message['role'].title() + ': ' + message['content'] + '<|end_of_turn|>'}}{% endfor %}{% if add_generation_prompt %}{{ 'GPT4 Correct Assistant:' }}{% endif %}`,
  deepseek: `{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, is_tool=false, is_output_first=true, system_prompt='') %}{%- for message in messages %}{%- if message['role'] == 'system' %}{% set ns.system_prompt = message['content'] %}{%- endif %}{%- endfor %}{{bos_token}}{{ns.system_prompt}}{%- for message in messages %}{%- if message['role'] == 'user' %}{%- set ns.is_tool = false -%}{{'<｜User｜>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and message['content'] is not none %}{% set content = message['content'] %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor -%}`,
  'qwen 2.5 with tools': `{%- if tools %}{{- '<|im_start|>system\\n' }}{{- "\\n\\n# Tools\\n\\nYou may call one or more functions to assist with the user query.\\n\\n<tools>" }}{%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}{{- "\\n</tools>\\n\\n<tool_call>\\n{\\"name\\": <function-name>, \\"arguments\\": <args-json-object>}\\n</tool_call><|im_end|>\\n" }}{%- endif %}{%- for message in messages %}{%- if (message.role == "user") or (message.role == "assistant" and not message.tool_calls) %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}{%- elif message.role == "tool" %}{%- if (loop.index0 == 0) or (messages[loop.index0 - 1].role != "tool") %}{{- '<|im_start|>user' }}{%- endif %}{{- '\\n<tool_response>\\n' }}{{- message.content }}{{- '\\n</tool_response>' }}{%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}{{- '<|im_end|>\\n' }}{%- endif %}{%- endif %}{%- endfor %}`,
  'qwen 3 with thinking': `{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}{%- for message in messages[::-1] %}{%- set index = (messages|length - 1) - loop.index0 %}{%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}{%- set ns.multi_step_tool = false %}{%- set ns.last_query_index = index %}{%- endif %}{%- endfor %}{%- for message in messages %}{%- if message.reasoning_content is string %}{%- set reasoning_content = message.reasoning_content %}{%- elif '</think>' in message.content %}{%- set reasoning_content = message.content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}{%- set content = message.content.split('</think>')[-1].lstrip('\\n') %}{%- endif %}{%- if loop.index0 > ns.last_query_index %}{{- '<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content }}{%- endif %}{%- endfor %}{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}`,
  'hermes with macros': `{%- macro json_to_python_type(json_spec) %}
{%- set basic_type_map = {"string": "str", "number": "float", "integer": "int", "boolean": "bool"} %}
{%- if basic_type_map[json_spec.type] is defined %}
    {{- basic_type_map[json_spec.type] }}
{%- elif json_spec.type == "array" %}
    {{- "list[" +  json_to_python_type(json_spec|items) + "]" }}
{%- elif json_spec.type == "object" %}
    {%- if json_spec.additionalProperties is defined %}
        {{- "dict[str, " + json_to_python_type(json_spec.additionalProperties) + ']' }}
    {%- else %}
        {{- "dict" }}
    {%- endif %}
{%- elif json_spec.type is iterable %}
    {{- "Union[" }}
    {%- for t in json_spec.type %}
      {{- json_to_python_type({"type": t}) }}
      {%- if not loop.last %}{{- "," }}{%- endif %}
    {%- endfor %}
    {{- "]" }}
{%- else %}
    {{- "Any" }}
{%- endif %}
{%- endmacro %}
{%- for tool in tools %}
  {%- if tool.function is defined %}{%- set tool = tool.function %}{%- endif %}
  {{- tool.name + '(' }}
  {%- for param_name, param_fields in tool.parameters.properties|items %}
    {{- param_name + ": " + json_to_python_type(param_fields) }}
  {%- endfor %}
{%- endfor %}`,
  'command r': `{{ bos_token }}{% set default_system_message = 'You are Command-R, a brilliant, sophisticated, AI-assistant.' %}{% if messages[0]['role'] == 'system' %}{% set system_message = messages[0]['content'] %}{% elif false == true %}{% set system_message = default_system_message %}{% endif %}{{ '<|START_OF_TURN_TOKEN|>' + '<|SYSTEM_TOKEN|>' + system_message + '<|END_OF_TURN_TOKEN|>' }}{% for tool in tools %}{{ '\\n\\ndef ' + tool.name + '(' }}{% for name, field in tool.parameter_definitions|items %}{{ name + ': ' + ('Optional[' ~ field.type ~ ']' if not field.required else field.type) }}{% endfor %}{{ ') -> List[Dict]:\\n    """' + tool.description + '"""\\n    pass' }}{% endfor %}`,
  granite: `{%- if strftime_now is defined %}{%- set today = strftime_now('%B %d, %Y') %}{%- endif %}{%- set system_message = "Knowledge Cutoff Date: April 2024.\\nToday's Date: " + today + ".\\nYou are Granite." %}{%- if controls and 'citations' in controls and controls['citations'] %}{%- set system_message = system_message + '\\nUse <|start_of_cite|>' %}{%- endif %}{{- '<|start_of_role|>system<|end_of_role|>' + system_message }}`,
  falcon: `{% for message in messages %}{% if not loop.first %}{{ '\\n' }}{% endif %}{% if message['role'] == 'system' %}{{ 'System: ' }}{% elif message['role'] == 'user' %}{{ 'User: ' }}{% endif %}{{ message['content'].replace('\\r\\n', '\\n').replace('\\n\\n', '\\n') }}{% endfor %}`,
  'generation tags': `{% for message in messages %}{% if message.role == 'assistant' %}{% generation %}{{ message.content }}<|im_end|>{% endgeneration %}{% else %}{{ message.content }}{% endif %}{% endfor %}`,
  'break and continue': `{%- for message in messages %}{%- if message.role == 'system' %}{%- continue %}{%- endif %}{%- if loop.index > 20 %}{%- break %}{%- endif %}{{ message.content }}{%- endfor %}`,
  'call block': `{% macro turn(role) -%}<|{{ role }}|>{{ caller() }}<|end|>{%- endmacro %}{% for m in messages %}{% call turn(m.role) %}{{ m.content }}{% endcall %}{% endfor %}`,
  'set block and filter block': `{% set system %}You are helpful.{% if tools %} Use tools.{% endif %}{% endset %}{% filter trim %}{{ system }}{% endfilter %}{% for m in messages %}{{ m.content }}{% endfor %}`,
  'typescript types of tools': `{%- macro render_type(spec, is_required=false) -%}{%- if spec.type == "array" -%}{%- if spec['items'] -%}{%- if spec['items']['type'] == "string" -%}{{- "string[]" }}{%- endif -%}{%- endif -%}{%- elif spec.enum is defined -%}{{- '"' + spec.enum|join('" | "') + '"' -}}{%- elif spec.oneOf -%}{%- for variant in spec.oneOf -%}{{- render_type(variant) -}}{%- if not loop.last %}{{- " | " }}{% endif -%}{%- endfor -%}{%- else -%}{{- "any" }}{%- endif -%}{%- endmacro -%}{{- "namespace functions {\\n\\n" }}{%- for tool in tools %}{%- set tool = tool.function %}{{- "// " + tool.description + "\\ntype " + tool.name + " = (_: {\\n" }}{%- for param_name, param_spec in tool.parameters.properties.items() %}{{- param_name + ("?" if param_name not in (tool.parameters.required or []) else "") + ": " + render_type(param_spec) }}{%- endfor %}{%- endfor %}`,
  'builtin tools and channels': `{%- set channels = ['analysis', 'commentary', 'final'] %}{{- "# Valid channels: " + channels|join(', ') + "." }}{%- for m in messages %}{%- if m.role == 'assistant' %}{%- if "thinking" in m and m.thinking %}{{- "<|start|>assistant<|channel|>analysis<|message|>" + m.thinking + "<|end|>" }}{%- endif %}{{- "<|start|>assistant<|channel|>" ~ channels[-1] ~ "<|message|>" + m.content + "<|return|>" }}{%- endif %}{%- endfor %}`,
  'formatting numbers': `{% for m in messages %}{{ "{:02d}. ".format(loop.index) }}{{ "%s: %s" % (m.role, m.content) }}{{ '%05.2f'|format(1.5) }}{% endfor %}`,
  'dictionaries and default': `{% set roles = dict(user='Human', assistant='Assistant') %}{% for m in messages %}{{ roles.get(m.role, m.role|default('user', true)|capitalize) }}: {{ m.content|default('', true) }}\n{% endfor %}`,
  'grouping and mapping': `{{ messages|map(attribute='content')|join('\\n') }}{{ messages|selectattr('role', 'equalto', 'user')|map(attribute='content')|list|last }}{% for role, group in messages|groupby('role') %}{{ role }}{{ group|length }}{% endfor %}{{ tools|sort(attribute='function.name')|map(attribute='function.name')|unique|join(', ') }}`,
  'indexing by variables': `{% for m in messages %}{% set key = m.role ~ '_prefix' %}{{ prefixes[key] }}{{ m[content_key] }}{{ names[loop.index0 % names|length] }}{% endfor %}`,
  'unicode and emoji': `{% for m in messages %}{{ '🧑‍💻 ' if m.role == 'user' else '🤖 ' }}{{ m.content }}{{ 'ตัวช่วย 助手 مساعد עוזר' }}<｜▁begin▁｜>{% endfor %}`,
  'prose about code': `{{ "When you write Python, define __init__ and __repr__, avoid eval(), exec() and os.system(), and never read __globals__." }}{% for m in messages %}{{ m.content }}{% endfor %}`,
  'raw and comments': `{# cycler.__init__.__globals__ is what attackers use #}{% raw %}{{ lipsum.__globals__ }}{% endraw %}{% for m in messages %}{{ m.content }}{% endfor %}`,
  'namespace counters': `{% set ns = namespace(found=false, count=0, last='') %}{% for m in messages %}{% if m.role == 'tool' and not ns.found %}{% set ns.found = true %}{% endif %}{% set ns.count = ns.count + 1 %}{% set ns.last = ns.last ~ m.role ~ ' ' %}{% endfor %}{{ ns.last }}{{ ns.count * 2 }}`,
  'plain text': `You are a helpful assistant. {user} says {{ "hello" }}`,
};
