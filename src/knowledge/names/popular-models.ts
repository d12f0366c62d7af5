/**
 * Owners and models that many people load by name: the hub's lists of most downloaded models and most followed
 * organisations (https://huggingface.co/models?sort=downloads, https://huggingface.co/organizations), lower case.
 */
export const popularOwners: ReadonlySet<string> = new Set(
  (
    'meta-llama facebook facebookai google google-bert google-t5 microsoft openai openai-community mistralai ' +
    'mistral-community deepseek-ai stabilityai runwayml compvis stable-diffusion-v1-5 black-forest-labs huggingface ' +
    'huggingfaceh4 huggingfacetb huggingfacem4 huggingfacefw sentence-transformers bigscience bigcode eleutherai tiiuae ' +
    'nvidia intfloat cohereforai coherelabs ibm-granite ibm-research salesforce xai-org 01-ai internlm opengvlab ' +
    'baichuan-inc thebloke unsloth bartowski lmstudio-community mlx-community distilbert almanach nousresearch teknium ' +
    'laion openbmb moonshotai minimaxai minimax tencent tencent-hunyuan alibaba-nlp jinaai nomic-ai mixedbread-ai ' +
    'snowflake state-spaces cerebras togethercomputer ai21labs upstage lgai-exaone kakaobrain helsinki-nlp dslim ' +
    'cardiffnlp prosusai nlptown pyannote speechbrain parler-tts hexgrad ultralytics llava-hf liuhaotian lightricks ' +
    'lllyasviel madebyollin allenai allennlp databricks mosaicml bytedance bytedance-seed adept amazon apple ' +
    'patrickjohncyh philschmid pysentimiento finiteautomata deepset sberbank-ai ai-forever thudm zai-org vikhyatk ' +
    'answerdotai cross-encoder monologg kpfbert klue beomi emilyalsentzer dmis-lab bionlp allegro xlm-roberta ' +
    'haoranxu wizardlm wizardlmteam lmsys stanford-crfm databricks cognitivecomputations openchat berkeley-nest ' +
    'nexusflow arcee-ai sakanaai sshleifer timbrooks diffusers playgroundai kandinsky-community segmind thenlper ' +
    'hustvl ideaworks idea-research shi-labs nielsr keras tensorflow pytorch sapienzanlp flair'
  ).split(' '),
);

/** Names without an owner, eight letters and more: what shorter names resemble is chance. */
export const popularModels: readonly string[] = (
  'bert-base-uncased bert-base-cased bert-large-uncased bert-large-cased bert-base-multilingual-cased ' +
  'bert-base-multilingual-uncased bert-base-chinese distilbert-base-uncased distilbert-base-cased ' +
  'distilbert-base-uncased-finetuned-sst-2-english roberta-base roberta-large roberta-large-mnli distilroberta-base ' +
  'xlm-roberta-base xlm-roberta-large albert-base-v2 electra-base-discriminator deberta-v3-base deberta-v3-large ' +
  'all-minilm-l6-v2 all-mpnet-base-v2 paraphrase-multilingual-minilm-l12-v2 multi-qa-minilm-l6-cos-v1 ' +
  'clip-vit-base-patch32 clip-vit-large-patch14 vit-base-patch16-224 vit-base-patch16-224-in21k resnet-50 ' +
  'mobilenet_v2_1.0_224 detr-resnet-50 segformer_b2_clothes whisper-large-v3 whisper-large-v3-turbo whisper-small ' +
  'wav2vec2-base-960h wav2vec2-large-xlsr-53-english speaker-diarization-3.1 segmentation-3.0 stable-diffusion-v1-5 ' +
  'stable-diffusion-2-1 stable-diffusion-xl-base-1.0 stable-diffusion-3-medium stable-diffusion-3.5-large ' +
  'flux.1-dev flux.1-schnell controlnet-canny llama-2-7b-chat-hf llama-3.1-8b-instruct llama-3.2-1b-instruct ' +
  'llama-3.3-70b-instruct meta-llama-3-8b-instruct mistral-7b-v0.1 mistral-7b-instruct-v0.2 mistral-7b-instruct-v0.3 ' +
  'mixtral-8x7b-instruct-v0.1 qwen2.5-7b-instruct qwen2.5-coder-7b-instruct deepseek-r1 deepseek-v3 ' +
  'deepseek-coder-6.7b-instruct gemma-2-9b-it gemma-3-27b-it phi-3-mini-4k-instruct falcon-7b-instruct ' +
  'zephyr-7b-beta tinyllama-1.1b-chat-v1.0 opt-125m bloom-560m starcoder2-15b codellama-7b-instruct-hf flan-t5-base ' +
  'flan-t5-large flan-t5-xxl t5-small bart-large-mnli bart-large-cnn pegasus-xsum layoutlmv3-base donut-base ' +
  'blip-image-captioning-base blip2-opt-2.7b sam-vit-huge depth-anything-v2-large finbert twitter-roberta-base-sentiment-latest ' +
  'bge-small-en-v1.5 bge-large-en-v1.5 bge-reranker-v2-m3 e5-large-v2 multilingual-e5-large nomic-embed-text-v1.5 ' +
  'kokoro-82m musicgen-small bark-small yolov8n yolov5s'
).split(' ');

/** Families whose name opens the names of many models; compared only after undoing letters drawn as others. */
export const popularFamilies: readonly string[] =
  'llama mistral mixtral gemma qwen deepseek falcon whisper stable-diffusion bert roberta zephyr starcoder bloom command-r'.split(
    ' ',
  );
