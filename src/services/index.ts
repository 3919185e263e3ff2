import type { Service } from '../model/service.ts'
import { adobe } from './adobe.ts'
import { adyen } from './adyen.ts'
import { aftership } from './aftership.ts'
import { agentops } from './agentops.ts'
import { ai21 } from './ai21.ts'
import { airbrake } from './airbrake.ts'
import { airtable } from './airtable.ts'
import { aiven } from './aiven.ts'
import { alchemy } from './alchemy.ts'
import { alephAlpha } from './aleph-alpha.ts'
import { algolia } from './algolia.ts'
import { amazonMws } from './amazon-mws.ts'
import { amazonOauth } from './amazon-oauth.ts'
import { anthropic } from './anthropic.ts'
import { anyscale } from './anyscale.ts'
import { apify } from './apify.ts'
import { appdynamics } from './appdynamics.ts'
import { argilla } from './argilla.ts'
import { arize } from './arize.ts'
import { asana } from './asana.ts'
import { assemblyai } from './assemblyai.ts'
import { astraDb } from './astra-db.ts'
import { auth0 } from './auth0.ts'
import { authy } from './authy.ts'
import { autodesk } from './autodesk.ts'
import { avalara } from './avalara.ts'
import { aws } from './aws.ts'
import { axiom } from './axiom.ts'
import { baichuan } from './baichuan.ts'
import { baseten } from './baseten.ts'
import { betterStack } from './better-stack.ts'
import { bigcommerce } from './bigcommerce.ts'
import { binance } from './binance.ts'
import { bitfinex } from './bitfinex.ts'
import { bland } from './bland.ts'
import { botpress } from './botpress.ts'
import { braintree } from './braintree.ts'
import { braintrust } from './braintrust.ts'
import { braveSearch } from './brave-search.ts'
import { browserbase } from './browserbase.ts'
import { bugsnag } from './bugsnag.ts'
import { bybit } from './bybit.ts'
import { canva } from './canva.ts'
import { cerebras } from './cerebras.ts'
import { chargebee } from './chargebee.ts'
import { checkoutCom } from './checkout-com.ts'
import { chroma } from './chroma.ts'
import { circle } from './circle.ts'
import { clarifai } from './clarifai.ts'
import { clearml } from './clearml.ts'
import { clerk } from './clerk.ts'
import { clickhouseCloud } from './clickhouse-cloud.ts'
import { clickup } from './clickup.ts'
import { closeIo } from './close-io.ts'
import { cockroachdbCloud } from './cockroachdb-cloud.ts'
import { coda } from './coda.ts'
import { cohere } from './cohere.ts'
import { coinbase } from './coinbase.ts'
import { comet } from './comet.ts'
import { composio } from './composio.ts'
import { contentful } from './contentful.ts'
import { contentstack } from './contentstack.ts'
import { copper } from './copper.ts'
import { couchbaseCapella } from './couchbase-capella.ts'
import { cronitor } from './cronitor.ts'
import { cursor } from './cursor.ts'
import { dId } from './d-id.ts'
import { daily } from './daily.ts'
import { dashscope } from './dashscope.ts'
import { databricks } from './databricks.ts'
import { datadog } from './datadog.ts'
import { datoCms } from './dato-cms.ts'
import { deepgram } from './deepgram.ts'
import { deepinfra } from './deepinfra.ts'
import { deepseek } from './deepseek.ts'
import { descope } from './descope.ts'
import { devin } from './devin.ts'
import { duo } from './duo.ts'
import { dynatrace } from './dynatrace.ts'
import { e2b } from './e2b.ts'
import { easypost } from './easypost.ts'
import { ebay } from './ebay.ts'
import { elastic } from './elastic.ts'
import { elevenlabs } from './elevenlabs.ts'
import { etherscan } from './etherscan.ts'
import { etsy } from './etsy.ts'
import { evernote } from './evernote.ts'
import { exa } from './exa.ts'
import { falAi } from './fal-ai.ts'
import { fauna } from './fauna.ts'
import { figma } from './figma.ts'
import { firecrawl } from './firecrawl.ts'
import { fireworksAi } from './fireworks-ai.ts'
import { flutterwave } from './flutterwave.ts'
import { freshsales } from './freshsales.ts'
import { friendli } from './friendli.ts'
import { frontegg } from './frontegg.ts'
import { fullstory } from './fullstory.ts'
import { fusionauth } from './fusionauth.ts'
import { galileo } from './galileo.ts'
import { geminiExchange } from './gemini-exchange.ts'
import { ghost } from './ghost.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { gocardless } from './gocardless.ts'
import { grafana } from './grafana.ts'
import { groq } from './groq.ts'
import { guardrails } from './guardrails.ts'
import { hashicorpBoundary } from './hashicorp-boundary.ts'
import { healthchecks } from './healthchecks.ts'
import { helicone } from './helicone.ts'
import { heygen } from './heygen.ts'
import { honeybadger } from './honeybadger.ts'
import { honeycomb } from './honeycomb.ts'
import { hubspot } from './hubspot.ts'
import { huggingFace } from './hugging-face.ts'
import { humanloop } from './humanloop.ts'
import { hygraph } from './hygraph.ts'
import { ideogram } from './ideogram.ts'
import { ifttt } from './ifttt.ts'
import { influxdb } from './influxdb.ts'
import { infura } from './infura.ts'
import { instana } from './instana.ts'
import { inworld } from './inworld.ts'
import { jinaAi } from './jina-ai.ts'
import { jumpcloud } from './jumpcloud.ts'
import { kaggle } from './kaggle.ts'
import { keyservice } from './keyservice.ts'
import { kinde } from './kinde.ts'
import { kraken } from './kraken.ts'
import { kucoin } from './kucoin.ts'
import { labelbox } from './labelbox.ts'
import { lakera } from './lakera.ts'
import { lambdaLabs } from './lambda-labs.ts'
import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { legba } from './legba.ts'
import { lemonSqueezy } from './lemon-squeezy.ts'
import { lightstep } from './lightstep.ts'
import { linear } from './linear.ts'
import { lingoDev } from './lingo-dev.ts'
import { litellm } from './litellm.ts'
import { livekit } from './livekit.ts'
import { llamaCloud } from './llama-cloud.ts'
import { loco } from './loco.ts'
import { loggly } from './loggly.ts'
import { logto } from './logto.ts'
import { logzIo } from './logz-io.ts'
import { lokalise } from './lokalise.ts'
import { luma } from './luma.ts'
import { lynxo } from './lynxo.ts'
import { magento } from './magento.ts'
import { magic } from './magic.ts'
import { makeCom } from './make-com.ts'
import { meilisearch } from './meilisearch.ts'
import { mem0 } from './mem0.ts'
import { mezmo } from './mezmo.ts'
import { minimax } from './minimax.ts'
import { miro } from './miro.ts'
import { mistral } from './mistral.ts'
import { modal } from './modal.ts'
import { mollie } from './mollie.ts'
import { monday } from './monday.ts'
import { mongodbAtlas } from './mongodb-atlas.ts'
import { moonshot } from './moonshot.ts'
import { moralis } from './moralis.ts'
import { n8n } from './n8n.ts'
import { nebius } from './nebius.ts'
import { neo4jAura } from './neo4j-aura.ts'
import { neon } from './neon.ts'
import { neptune } from './neptune.ts'
import { newRelic } from './new-relic.ts'
import { nomic } from './nomic.ts'
import { notion } from './notion.ts'
import { novita } from './novita.ts'
import { npm } from './npm.ts'
import { nvidia } from './nvidia.ts'
import { okta } from './okta.ts'
import { okx } from './okx.ts'
import { onelogin } from './onelogin.ts'
import { openai } from './openai.ts'
import { openpipe } from './openpipe.ts'
import { openrouter } from './openrouter.ts'
import { ory } from './ory.ts'
import { paddle } from './paddle.ts'
import { papertrail } from './papertrail.ts'
import { paypal } from './paypal.ts'
import { paystack } from './paystack.ts'
import { perplexity } from './perplexity.ts'
import { pinecone } from './pinecone.ts'
import { pingone } from './pingone.ts'
import { pipedrive } from './pipedrive.ts'
import { plaid } from './plaid.ts'
import { planetscale } from './planetscale.ts'
import { portkey } from './portkey.ts'
import { predibase } from './predibase.ts'
import { prestashop } from './prestashop.ts'
import { prismic } from './prismic.ts'
import { privateKey } from './private-key.ts'
import { promptlayer } from './promptlayer.ts'
import { qdrant } from './qdrant.ts'
import { quicknode } from './quicknode.ts'
import { rasa } from './rasa.ts'
import { raygun } from './raygun.ts'
import { razorpay } from './razorpay.ts'
import { recurly } from './recurly.ts'
import { redisCloud } from './redis-cloud.ts'
import { replicate } from './replicate.ts'
import { retell } from './retell.ts'
import { revolut } from './revolut.ts'
import { roboflow } from './roboflow.ts'
import { rollbar } from './rollbar.ts'
import { runpod } from './runpod.ts'
import { runway } from './runway.ts'
import { salesforce } from './salesforce.ts'
import { sambanova } from './sambanova.ts'
import { sanity } from './sanity.ts'
import { scaleAi } from './scale-ai.ts'
import { scoutApm } from './scout-apm.ts'
import { segment } from './segment.ts'
import { sentry } from './sentry.ts'
import { serpapi } from './serpapi.ts'
import { serper } from './serper.ts'
import { shipengine } from './shipengine.ts'
import { shippo } from './shippo.ts'
import { shipstation } from './shipstation.ts'
import { shopify } from './shopify.ts'
import { signalfx } from './signalfx.ts'
import { signoz } from './signoz.ts'
import { siliconflow } from './siliconflow.ts'
import { skylight } from './skylight.ts'
import { slack } from './slack.ts'
import { smartsheet } from './smartsheet.ts'
import { snowflake } from './snowflake.ts'
import { splunk } from './splunk.ts'
import { square } from './square.ts'
import { stabilityAi } from './stability-ai.ts'
import { statuscake } from './statuscake.ts'
import { storyblok } from './storyblok.ts'
import { strapi } from './strapi.ts'
import { stripe } from './stripe.ts'
import { stytch } from './stytch.ts'
import { sumoLogic } from './sumo-logic.ts'
import { supabase } from './supabase.ts'
import { supertokens } from './supertokens.ts'
import { synthesia } from './synthesia.ts'
import { tatum } from './tatum.ts'
import { tavily } from './tavily.ts'
import { taxjar } from './taxjar.ts'
import { thirdweb } from './thirdweb.ts'
import { todoist } from './todoist.ts'
import { togetherAi } from './together-ai.ts'
import { trello } from './trello.ts'
import { turso } from './turso.ts'
import { typesense } from './typesense.ts'
import { unstructured } from './unstructured.ts'
import { upstash } from './upstash.ts'
import { uptimeRobot } from './uptime-robot.ts'
import { v0 } from './v0.ts'
import { v7 } from './v7.ts'
import { vapi } from './vapi.ts'
import { vastAi } from './vast-ai.ts'
import { voiceflow } from './voiceflow.ts'
import { volcengineArk } from './volcengine-ark.ts'
import { voyageAi } from './voyage-ai.ts'
import { weaviate } from './weaviate.ts'
import { webflow } from './webflow.ts'
import { weightsAndBiases } from './weights-and-biases.ts'
import { windsurf } from './windsurf.ts'
import { wise } from './wise.ts'
import { witAi } from './wit-ai.ts'
import { wix } from './wix.ts'
import { woocommerce } from './woocommerce.ts'
import { workato } from './workato.ts'
import { workos } from './workos.ts'
import { wrike } from './wrike.ts'
import { xai } from './xai.ts'
import { yubico } from './yubico.ts'
import { zapier } from './zapier.ts'
import { zep } from './zep.ts'
import { zhipu } from './zhipu.ts'
import { zilliz } from './zilliz.ts'
import { zoho } from './zoho.ts'

/** All key services that are built in, sorted by id. A test proves that every file of this folder is on the list. */
export const services: readonly Service[] = [
  adobe,
  adyen,
  aftership,
  agentops,
  ai21,
  airbrake,
  airtable,
  aiven,
  alchemy,
  alephAlpha,
  algolia,
  amazonMws,
  amazonOauth,
  anthropic,
  anyscale,
  apify,
  appdynamics,
  argilla,
  arize,
  asana,
  assemblyai,
  astraDb,
  auth0,
  authy,
  autodesk,
  avalara,
  aws,
  axiom,
  baichuan,
  baseten,
  betterStack,
  bigcommerce,
  binance,
  bitfinex,
  bland,
  botpress,
  braintree,
  braintrust,
  braveSearch,
  browserbase,
  bugsnag,
  bybit,
  canva,
  cerebras,
  chargebee,
  checkoutCom,
  chroma,
  circle,
  clarifai,
  clearml,
  clerk,
  clickhouseCloud,
  clickup,
  closeIo,
  cockroachdbCloud,
  coda,
  cohere,
  coinbase,
  comet,
  composio,
  contentful,
  contentstack,
  copper,
  couchbaseCapella,
  cronitor,
  cursor,
  dId,
  daily,
  dashscope,
  databricks,
  datadog,
  datoCms,
  deepgram,
  deepinfra,
  deepseek,
  descope,
  devin,
  duo,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  etherscan,
  etsy,
  evernote,
  exa,
  falAi,
  fauna,
  figma,
  firecrawl,
  fireworksAi,
  flutterwave,
  freshsales,
  friendli,
  frontegg,
  fullstory,
  fusionauth,
  galileo,
  geminiExchange,
  ghost,
  github,
  gitlab,
  gocardless,
  grafana,
  groq,
  guardrails,
  hashicorpBoundary,
  healthchecks,
  helicone,
  heygen,
  honeybadger,
  honeycomb,
  hubspot,
  huggingFace,
  humanloop,
  hygraph,
  ideogram,
  ifttt,
  influxdb,
  infura,
  instana,
  inworld,
  jinaAi,
  jumpcloud,
  kaggle,
  keyservice,
  kinde,
  kraken,
  kucoin,
  labelbox,
  lakera,
  lambdaLabs,
  langfuse,
  langsmith,
  legba,
  lemonSqueezy,
  lightstep,
  linear,
  lingoDev,
  litellm,
  livekit,
  llamaCloud,
  loco,
  loggly,
  logto,
  logzIo,
  lokalise,
  luma,
  lynxo,
  magento,
  magic,
  makeCom,
  meilisearch,
  mem0,
  mezmo,
  minimax,
  miro,
  mistral,
  modal,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  moralis,
  n8n,
  nebius,
  neo4jAura,
  neon,
  neptune,
  newRelic,
  nomic,
  notion,
  novita,
  npm,
  nvidia,
  okta,
  okx,
  onelogin,
  openai,
  openpipe,
  openrouter,
  ory,
  paddle,
  papertrail,
  paypal,
  paystack,
  perplexity,
  pinecone,
  pingone,
  pipedrive,
  plaid,
  planetscale,
  portkey,
  predibase,
  prestashop,
  prismic,
  privateKey,
  promptlayer,
  qdrant,
  quicknode,
  rasa,
  raygun,
  razorpay,
  recurly,
  redisCloud,
  replicate,
  retell,
  revolut,
  roboflow,
  rollbar,
  runpod,
  runway,
  salesforce,
  sambanova,
  sanity,
  scaleAi,
  scoutApm,
  segment,
  sentry,
  serpapi,
  serper,
  shipengine,
  shippo,
  shipstation,
  shopify,
  signalfx,
  signoz,
  siliconflow,
  skylight,
  slack,
  smartsheet,
  snowflake,
  splunk,
  square,
  stabilityAi,
  statuscake,
  storyblok,
  strapi,
  stripe,
  stytch,
  sumoLogic,
  supabase,
  supertokens,
  synthesia,
  tatum,
  tavily,
  taxjar,
  thirdweb,
  todoist,
  togetherAi,
  trello,
  turso,
  typesense,
  unstructured,
  upstash,
  uptimeRobot,
  v0,
  v7,
  vapi,
  vastAi,
  voiceflow,
  volcengineArk,
  voyageAi,
  weaviate,
  webflow,
  weightsAndBiases,
  windsurf,
  wise,
  witAi,
  wix,
  woocommerce,
  workato,
  workos,
  wrike,
  xai,
  yubico,
  zapier,
  zep,
  zhipu,
  zilliz,
  zoho,
]
