import type { Service } from '../model/service.ts'
import { abTasty } from './ab-tasty.ts'
import { abacatepay } from './abacatepay.ts'
import { abacusAi } from './abacus-ai.ts'
import { ably } from './ably.ts'
import { abnormalSecurity } from './abnormal-security.ts'
import { abstractApi } from './abstract-api.ts'
import { abuseCh } from './abuse-ch.ts'
import { abuseipdb } from './abuseipdb.ts'
import { accuweather } from './accuweather.ts'
import { acoustid } from './acoustid.ts'
import { acquia } from './acquia.ts'
import { acrcloud } from './acrcloud.ts'
import { activecampaign } from './activecampaign.ts'
import { activepieces } from './activepieces.ts'
import { acuityScheduling } from './acuity-scheduling.ts'
import { acumbamail } from './acumbamail.ts'
import { acunetix } from './acunetix.ts'
import { adafruitIo } from './adafruit-io.ts'
import { adapty } from './adapty.ts'
import { adguardHome } from './adguard-home.ts'
import { adjustCom } from './adjust-com.ts'
import { admitad } from './admitad.ts'
import { adobe } from './adobe.ts'
import { adyen } from './adyen.ts'
import { adzuna } from './adzuna.ts'
import { aemet } from './aemet.ts'
import { affine } from './affine.ts'
import { affinityCrm } from './affinity-crm.ts'
import { affirm } from './affirm.ts'
import { africasTalking } from './africas-talking.ts'
import { afterpay } from './afterpay.ts'
import { aftership } from './aftership.ts'
import { age } from './age.ts'
import { agenta } from './agenta.ts'
import { agentmail } from './agentmail.ts'
import { agentops } from './agentops.ts'
import { agentql } from './agentql.ts'
import { agileCrm } from './agile-crm.ts'
import { agilityCms } from './agility-cms.ts'
import { agora } from './agora.ts'
import { aha } from './aha.ts'
import { ahasend } from './ahasend.ts'
import { ahrefs } from './ahrefs.ts'
import { aiHorde } from './ai-horde.ts'
import { ai21 } from './ai21.ts'
import { ai302 } from './ai302.ts'
import { aikido } from './aikido.ts'
import { aimlapi } from './aimlapi.ts'
import { aiproxy } from './aiproxy.ts'
import { airbrake } from './airbrake.ts'
import { airbyte } from './airbyte.ts'
import { aircall } from './aircall.ts'
import { airflow } from './airflow.ts'
import { airlabs } from './airlabs.ts'
import { airnow } from './airnow.ts'
import { airops } from './airops.ts'
import { airship } from './airship.ts'
import { airtable } from './airtable.ts'
import { airtop } from './airtop.ts'
import { airvisual } from './airvisual.ts'
import { airwallex } from './airwallex.ts'
import { aisensy } from './aisensy.ts'
import { aisstream } from './aisstream.ts'
import { aiven } from './aiven.ts'
import { akahu } from './akahu.ts'
import { akamai } from './akamai.ts'
import { akashChat } from './akash-chat.ts'
import { akeyless } from './akeyless.ts'
import { akismet } from './akismet.ts'
import { alby } from './alby.ts'
import { alchemer } from './alchemer.ts'
import { alchemy } from './alchemy.ts'
import { alegra } from './alegra.ts'
import { alephAlpha } from './aleph-alpha.ts'
import { algolia } from './algolia.ts'
import { alibabaCloud } from './alibaba-cloud.ts'
import { alienvaultOtx } from './alienvault-otx.ts'
import { aliexpress } from './aliexpress.ts'
import { alipay } from './alipay.ts'
import { alldebrid } from './alldebrid.ts'
import { allegro } from './allegro.ts'
import { allium } from './allium.ts'
import { allureTestops } from './allure-testops.ts'
import { alpaca } from './alpaca.ts'
import { alphaVantage } from './alpha-vantage.ts'
import { amadeus } from './amadeus.ts'
import { amap } from './amap.ts'
import { amazonMws } from './amazon-mws.ts'
import { amazonOauth } from './amazon-oauth.ts'
import { ambee } from './ambee.ts'
import { amberdata } from './amberdata.ts'
import { ambientWeather } from './ambient-weather.ts'
import { amocrm } from './amocrm.ts'
import { ampcode } from './ampcode.ts'
import { amplitude } from './amplitude.ts'
import { anaconda } from './anaconda.ts'
import { anchorBrowser } from './anchor-browser.ts'
import { anchore } from './anchore.ts'
import { angelOne } from './angel-one.ts'
import { anilist } from './anilist.ts'
import { ankr } from './ankr.ts'
import { anonaddy } from './anonaddy.ts'
import { ansibleGalaxy } from './ansible-galaxy.ts'
import { anthropic } from './anthropic.ts'
import { antiCaptcha } from './anti-captcha.ts'
import { anvil } from './anvil.ts'
import { anyRun } from './any-run.ts'
import { anymailFinder } from './anymail-finder.ts'
import { anyscale } from './anyscale.ts'
import { anythingllm } from './anythingllm.ts'
import { apaczka } from './apaczka.ts'
import { apaleo } from './apaleo.ts'
import { apiDataGov } from './api-data-gov.ts'
import { apiNinjas } from './api-ninjas.ts'
import { apiSports } from './api-sports.ts'
import { apiVideo } from './api-video.ts'
import { api2pdf } from './api2pdf.ts'
import { api4ai } from './api4ai.ts'
import { apideck } from './apideck.ts'
import { apiflash } from './apiflash.ts'
import { apifootball } from './apifootball.ts'
import { apify } from './apify.ts'
import { apilayer } from './apilayer.ts'
import { apitemplate } from './apitemplate.ts'
import { apivoid } from './apivoid.ts'
import { apolloGraphos } from './apollo-graphos.ts'
import { apolloIo } from './apollo-io.ts'
import { appCenter } from './app-center.ts'
import { appStoreConnect } from './app-store-connect.ts'
import { appcircle } from './appcircle.ts'
import { appcues } from './appcues.ts'
import { appdynamics } from './appdynamics.ts'
import { appetize } from './appetize.ts'
import { applanga } from './applanga.ts'
import { applitools } from './applitools.ts'
import { applovin } from './applovin.ts'
import { appsflyer } from './appsflyer.ts'
import { appsignal } from './appsignal.ts'
import { appsmith } from './appsmith.ts'
import { appveyor } from './appveyor.ts'
import { appwrite } from './appwrite.ts'
import { aptos } from './aptos.ts'
import { arangodb } from './arangodb.ts'
import { arcade } from './arcade.ts'
import { arcane } from './arcane.ts'
import { arcgis } from './arcgis.ts'
import { arcjet } from './arcjet.ts'
import { arduinoCloud } from './arduino-cloud.ts'
import { argilla } from './argilla.ts'
import { argoCd } from './argo-cd.ts'
import { argos } from './argos.ts'
import { arize } from './arize.ts'
import { arkesel } from './arkesel.ts'
import { arliai } from './arliai.ts'
import { artillery } from './artillery.ts'
import { artsy } from './artsy.ts'
import { arvancloud } from './arvancloud.ts'
import { asaas } from './asaas.ts'
import { asana } from './asana.ts'
import { ashby } from './ashby.ts'
import { asknicely } from './asknicely.ts'
import { assemblyai } from './assemblyai.ts'
import { astraDb } from './astra-db.ts'
import { astronomer } from './astronomer.ts'
import { atatus } from './atatus.ts'
import { athina } from './athina.ts'
import { atlassian } from './atlassian.ts'
import { attentive } from './attentive.ts'
import { attio } from './attio.ts'
import { attom } from './attom.ts'
import { audd } from './audd.ts'
import { audiobookshelf } from './audiobookshelf.ts'
import { augmentCode } from './augment-code.ts'
import { auspost } from './auspost.ts'
import { autentique } from './autentique.ts'
import { auth0 } from './auth0.ts'
import { authelia } from './authelia.ts'
import { authentik } from './authentik.ts'
import { authorizeNet } from './authorize-net.ts'
import { authress } from './authress.ts'
import { authsignal } from './authsignal.ts'
import { authy } from './authy.ts'
import { authzed } from './authzed.ts'
import { autify } from './autify.ts'
import { autodesk } from './autodesk.ts'
import { autumn } from './autumn.ts'
import { avalai } from './avalai.ts'
import { avalara } from './avalara.ts'
import { avian } from './avian.ts'
import { aviationEdge } from './aviation-edge.ts'
import { aviationstack } from './aviationstack.ts'
import { avoma } from './avoma.ts'
import { avwx } from './avwx.ts'
import { aweber } from './aweber.ts'
import { awin } from './awin.ts'
import { aws } from './aws.ts'
import { awx } from './awx.ts'
import { axiom } from './axiom.ts'
import { ayrshare } from './ayrshare.ts'
import { azure } from './azure.ts'
import { back4app } from './back4app.ts'
import { backblaze } from './backblaze.ts'
import { backendless } from './backendless.ts'
import { backtraceIo } from './backtrace-io.ts'
import { baichuan } from './baichuan.ts'
import { baiduCloud } from './baidu-cloud.ts'
import { baiduMaps } from './baidu-maps.ts'
import { balena } from './balena.ts'
import { balldontlie } from './balldontlie.ts'
import { bamboohr } from './bamboohr.ts'
import { bananaDev } from './banana-dev.ts'
import { bannerbear } from './bannerbear.ts'
import { banxico } from './banxico.ts'
import { barchart } from './barchart.ts'
import { baremetrics } from './baremetrics.ts'
import { barion } from './barion.ts'
import { bark } from './bark.ts'
import { basecamp } from './basecamp.ts'
import { basehub } from './basehub.ts'
import { baselinker } from './baselinker.ts'
import { baserow } from './baserow.ts'
import { baseten } from './baseten.ts'
import { basiq } from './basiq.ts'
import { basisTheory } from './basis-theory.ts'
import { batchCom } from './batch-com.ts'
import { battlemetrics } from './battlemetrics.ts'
import { bazaarvoice } from './bazaarvoice.ts'
import { bazarr } from './bazarr.ts'
import { bea } from './bea.ts'
import { beamCloud } from './beam-cloud.ts'
import { beamer } from './beamer.ts'
import { beds24 } from './beds24.ts'
import { beebotte } from './beebotte.ts'
import { beehiiv } from './beehiiv.ts'
import { beget } from './beget.ts'
import { belvo } from './belvo.ts'
import { benchling } from './benchling.ts'
import { benchmarkEmail } from './benchmark-email.ts'
import { bento } from './bento.ts'
import { benzinga } from './benzinga.ts'
import { bestBuy } from './best-buy.ts'
import { betfair } from './betfair.ts'
import { betterStack } from './better-stack.ts'
import { bettercontact } from './bettercontact.ts'
import { biconomy } from './biconomy.ts'
import { bigbluebutton } from './bigbluebutton.ts'
import { bigcommerce } from './bigcommerce.ts'
import { bigdatacloud } from './bigdatacloud.ts'
import { bigmarker } from './bigmarker.ts'
import { billCom } from './bill-com.ts'
import { billomat } from './billomat.ts'
import { billplz } from './billplz.ts'
import { binance } from './binance.ts'
import { binaryedge } from './binaryedge.ts'
import { bingMaps } from './bing-maps.ts'
import { bingx } from './bingx.ts'
import { bintray } from './bintray.ts'
import { bioportal } from './bioportal.ts'
import { birdeye } from './birdeye.ts'
import { bitbucket } from './bitbucket.ts'
import { bitcoin } from './bitcoin.ts'
import { bitdefender } from './bitdefender.ts'
import { biteship } from './biteship.ts'
import { bitfinex } from './bitfinex.ts'
import { bitflyer } from './bitflyer.ts'
import { bitget } from './bitget.ts'
import { bitgo } from './bitgo.ts'
import { bithumb } from './bithumb.ts'
import { bitkub } from './bitkub.ts'
import { bitly } from './bitly.ts'
import { bitmart } from './bitmart.ts'
import { bitmex } from './bitmex.ts'
import { bitmovin } from './bitmovin.ts'
import { bitpanda } from './bitpanda.ts'
import { bitpay } from './bitpay.ts'
import { bitquery } from './bitquery.ts'
import { bitrise } from './bitrise.ts'
import { bitrix24 } from './bitrix24.ts'
import { bitsight } from './bitsight.ts'
import { bitso } from './bitso.ts'
import { bitstamp } from './bitstamp.ts'
import { bittrex } from './bittrex.ts'
import { bitvavo } from './bitvavo.ts'
import { bitwarden } from './bitwarden.ts'
import { blackForestLabs } from './black-forest-labs.ts'
import { bland } from './bland.ts'
import { blastApi } from './blast-api.ts'
import { blaxel } from './blaxel.ts'
import { blazemeter } from './blazemeter.ts'
import { bling } from './bling.ts'
import { blizzard } from './blizzard.ts'
import { blockcypher } from './blockcypher.ts'
import { blockdaemon } from './blockdaemon.ts'
import { blockfrost } from './blockfrost.ts'
import { blocknative } from './blocknative.ts'
import { bloxroute } from './bloxroute.ts'
import { bls } from './bls.ts'
import { bluesky } from './bluesky.ts'
import { bluesnap } from './bluesnap.ts'
import { blynk } from './blynk.ts'
import { bocha } from './bocha.ts'
import { bokun } from './bokun.ts'
import { bolCom } from './bol-com.ts'
import { boldsign } from './boldsign.ts'
import { bonsaiSearch } from './bonsai-search.ts'
import { bonusly } from './bonusly.ts'
import { bookstack } from './bookstack.ts'
import { borgbase } from './borgbase.ts'
import { botpress } from './botpress.ts'
import { box } from './box.ts'
import { braintree } from './braintree.ts'
import { braintrust } from './braintrust.ts'
import { branchIo } from './branch-io.ts'
import { brandfetch } from './brandfetch.ts'
import { braveSearch } from './brave-search.ts'
import { braze } from './braze.ts'
import { breezyHr } from './breezy-hr.ts'
import { brevo } from './brevo.ts'
import { brex } from './brex.ts'
import { bria } from './bria.ts'
import { bridgeInteractive } from './bridge-interactive.ts'
import { bridgeXyz } from './bridge-xyz.ts'
import { brightData } from './bright-data.ts'
import { brightcove } from './brightcove.ts'
import { bringg } from './bringg.ts'
import { browseAi } from './browse-ai.ts'
import { browserUse } from './browser-use.ts'
import { browserbase } from './browserbase.ts'
import { browserless } from './browserless.ts'
import { browserstack } from './browserstack.ts'
import { bsale } from './bsale.ts'
import { btcmarkets } from './btcmarkets.ts'
import { btcpay } from './btcpay.ts'
import { btcturk } from './btcturk.ts'
import { bubbleIo } from './bubble-io.ts'
import { buckaroo } from './buckaroo.ts'
import { buddy } from './buddy.ts'
import { budibase } from './budibase.ts'
import { buf } from './buf.ts'
import { bufferCom } from './buffer-com.ts'
import { bugcrowd } from './bugcrowd.ts'
import { bugherd } from './bugherd.ts'
import { bugsnag } from './bugsnag.ts'
import { buildbuddy } from './buildbuddy.ts'
import { builderIo } from './builder-io.ts'
import { buildkite } from './buildkite.ts'
import { builtwith } from './builtwith.ts'
import { bulksms } from './bulksms.ts'
import { bumpSh } from './bump-sh.ts'
import { bungie } from './bungie.ts'
import { bunnyNet } from './bunny-net.ts'
import { bunq } from './bunq.ts'
import { buttercms } from './buttercms.ts'
import { buttondown } from './buttondown.ts'
import { buyMeACoffee } from './buy-me-a-coffee.ts'
import { buzzsprout } from './buzzsprout.ts'
import { bybit } from './bybit.ts'
import { bytescale } from './bytescale.ts'
import { bytez } from './bytez.ts'
import { cachefly } from './cachefly.ts'
import { cafe24 } from './cafe24.ts'
import { caisy } from './caisy.ts'
import { caiyun } from './caiyun.ts'
import { calCom } from './cal-com.ts'
import { calendarific } from './calendarific.ts'
import { calendly } from './calendly.ts'
import { calibre } from './calibre.ts'
import { callmebot } from './callmebot.ts'
import { callrail } from './callrail.ts'
import { cambAi } from './camb-ai.ts'
import { campaignMonitor } from './campaign-monitor.ts'
import { campfire } from './campfire.ts'
import { canadaPost } from './canada-post.ts'
import { canny } from './canny.ts'
import { canva } from './canva.ts'
import { canvasLms } from './canvas-lms.ts'
import { canvasMedical } from './canvas-medical.ts'
import { capmonster } from './capmonster.ts'
import { caprover } from './caprover.ts'
import { capsolver } from './capsolver.ts'
import { capsuleCrm } from './capsule-crm.ts'
import { captchafox } from './captchafox.ts'
import { carbonBlack } from './carbon-black.ts'
import { carbone } from './carbone.ts'
import { carsxe } from './carsxe.ts'
import { cartesia } from './cartesia.ts'
import { carto } from './carto.ts'
import { casdoor } from './casdoor.ts'
import { cashfree } from './cashfree.ts'
import { casso } from './casso.ts'
import { castleIo } from './castle-io.ts'
import { catchpoint } from './catchpoint.ts'
import { cdek } from './cdek.ts'
import { cdn77 } from './cdn77.ts'
import { celcoin } from './celcoin.ts'
import { censys } from './censys.ts'
import { cerebras } from './cerebras.ts'
import { cerebrium } from './cerebrium.ts'
import { cexIo } from './cex-io.ts'
import { cfx } from './cfx.ts'
import { chainalysis } from './chainalysis.ts'
import { chainbase } from './chainbase.ts'
import { chainstack } from './chainstack.ts'
import { chameleon } from './chameleon.ts'
import { changedetection } from './changedetection.ts'
import { changenow } from './changenow.ts'
import { chapa } from './chapa.ts'
import { chargebee } from './chargebee.ts'
import { chargily } from './chargily.ts'
import { chartbeat } from './chartbeat.ts'
import { chartmogul } from './chartmogul.ts'
import { chatwoot } from './chatwoot.ts'
import { checkbookIo } from './checkbook-io.ts'
import { checkly } from './checkly.ts'
import { checkmarx } from './checkmarx.ts'
import { checkmk } from './checkmk.ts'
import { checkoutCom } from './checkout-com.ts'
import { checkr } from './checkr.ts'
import { cherryServers } from './cherry-servers.ts'
import { chirpstack } from './chirpstack.ts'
import { chocolatey } from './chocolatey.ts'
import { chroma } from './chroma.ts'
import { chromatic } from './chromatic.ts'
import { chunkr } from './chunkr.ts'
import { chutes } from './chutes.ts'
import { cielo } from './cielo.ts'
import { cin7 } from './cin7.ts'
import { cinetpay } from './cinetpay.ts'
import { circle } from './circle.ts'
import { circleci } from './circleci.ts'
import { cirrusCi } from './cirrus-ci.ts'
import { ciscoMeraki } from './cisco-meraki.ts'
import { ciscoUmbrella } from './cisco-umbrella.ts'
import { ciscoWebex } from './cisco-webex.ts'
import { civitai } from './civitai.ts'
import { civo } from './civo.ts'
import { cjAffiliate } from './cj-affiliate.ts'
import { cjDropshipping } from './cj-dropshipping.ts'
import { ckan } from './ckan.ts'
import { clarifai } from './clarifai.ts'
import { cleantalk } from './cleantalk.ts'
import { clearbit } from './clearbit.ts'
import { clearml } from './clearml.ts'
import { clearout } from './clearout.ts'
import { clerk } from './clerk.ts'
import { cleverCloud } from './clever-cloud.ts'
import { clevertap } from './clevertap.ts'
import { clickatell } from './clickatell.ts'
import { clickhouseCloud } from './clickhouse-cloud.ts'
import { clicksend } from './clicksend.ts'
import { clicksign } from './clicksign.ts'
import { clickup } from './clickup.ts'
import { climatiq } from './climatiq.ts'
import { clipdrop } from './clipdrop.ts'
import { clockify } from './clockify.ts'
import { clojars } from './clojars.ts'
import { closeIo } from './close-io.ts'
import { cloud66 } from './cloud66.ts'
import { cloudant } from './cloudant.ts'
import { cloudbeds } from './cloudbeds.ts'
import { cloudconvert } from './cloudconvert.ts'
import { cloudflare } from './cloudflare.ts'
import { cloudinary } from './cloudinary.ts'
import { cloudmersive } from './cloudmersive.ts'
import { cloudns } from './cloudns.ts'
import { cloudsmith } from './cloudsmith.ts'
import { cloudstack } from './cloudstack.ts'
import { cloudways } from './cloudways.ts'
import { clover } from './clover.ts'
import { cobo } from './cobo.ts'
import { cockroachdbCloud } from './cockroachdb-cloud.ts'
import { cocoapods } from './cocoapods.ts'
import { coconutVideo } from './coconut-video.ts'
import { coda } from './coda.ts'
import { codacy } from './codacy.ts'
import { codat } from './codat.ts'
import { codeClimate } from './code-climate.ts'
import { codecov } from './codecov.ts'
import { codefresh } from './codefresh.ts'
import { codemagic } from './codemagic.ts'
import { coder } from './coder.ts'
import { coderabbit } from './coderabbit.ts'
import { codesandbox } from './codesandbox.ts'
import { codility } from './codility.ts'
import { codspeed } from './codspeed.ts'
import { cognee } from './cognee.ts'
import { cognism } from './cognism.ts'
import { cognitoForms } from './cognito-forms.ts'
import { cohere } from './cohere.ts'
import { coinMetrics } from './coin-metrics.ts'
import { coinalyze } from './coinalyze.ts'
import { coinapi } from './coinapi.ts'
import { coinbase } from './coinbase.ts'
import { coinbaseCommerce } from './coinbase-commerce.ts'
import { coincheck } from './coincheck.ts'
import { coindcx } from './coindcx.ts'
import { coinex } from './coinex.ts'
import { coingate } from './coingate.ts'
import { coingecko } from './coingecko.ts'
import { coinglass } from './coinglass.ts'
import { coinlayer } from './coinlayer.ts'
import { coinmarketcap } from './coinmarketcap.ts'
import { coinpayments } from './coinpayments.ts'
import { coinranking } from './coinranking.ts'
import { coinremitter } from './coinremitter.ts'
import { coinsPh } from './coins-ph.ts'
import { coinspot } from './coinspot.ts'
import { coinstats } from './coinstats.ts'
import { columnBank } from './column-bank.ts'
import { comet } from './comet.ts'
import { cometchat } from './cometchat.ts'
import { comfyOrg } from './comfy-org.ts'
import { comgate } from './comgate.ts'
import { comicVine } from './comic-vine.ts'
import { commerceLayer } from './commerce-layer.ts'
import { commercetools } from './commercetools.ts'
import { commoditiesApi } from './commodities-api.ts'
import { companiesHouse } from './companies-house.ts'
import { complyAdvantage } from './comply-advantage.ts'
import { complycube } from './complycube.ts'
import { composio } from './composio.ts'
import { concourse } from './concourse.ts'
import { conekta } from './conekta.ts'
import { confidentAi } from './confident-ai.ts'
import { configcat } from './configcat.ts'
import { confluent } from './confluent.ts'
import { conjur } from './conjur.ts'
import { connectwise } from './connectwise.ts'
import { constantContact } from './constant-contact.ts'
import { constellix } from './constellix.ts'
import { constructorIo } from './constructor-io.ts'
import { consul } from './consul.ts'
import { contabo } from './contabo.ts'
import { contactout } from './contactout.ts'
import { contentful } from './contentful.ts'
import { contentstack } from './contentstack.ts'
import { context7 } from './context7.ts'
import { contextualAi } from './contextual-ai.ts'
import { convertapi } from './convertapi.ts'
import { convertkit } from './convertkit.ts'
import { convex } from './convex.ts'
import { convoy } from './convoy.ts'
import { coolify } from './coolify.ts'
import { copper } from './copper.ts'
import { copyleaks } from './copyleaks.ts'
import { coralogix } from './coralogix.ts'
import { corbado } from './corbado.ts'
import { corcel } from './corcel.ts'
import { coreAc } from './core-ac.ts'
import { coresignal } from './coresignal.ts'
import { coreweave } from './coreweave.ts'
import { cosmicJs } from './cosmic-js.ts'
import { couchbaseCapella } from './couchbase-capella.ts'
import { countly } from './countly.ts'
import { coupang } from './coupang.ts'
import { courier } from './courier.ts'
import { courtlistener } from './courtlistener.ts'
import { covalent } from './covalent.ts'
import { coveo } from './coveo.ts'
import { coveralls } from './coveralls.ts'
import { coze } from './coze.ts'
import { cpanel } from './cpanel.ts'
import { craftgate } from './craftgate.ts'
import { craftmypdf } from './craftmypdf.ts'
import { cratesIo } from './crates-io.ts'
import { crawlbase } from './crawlbase.ts'
import { creatomate } from './creatomate.ts'
import { credentials } from './credentials.ts'
import { creditsafe } from './creditsafe.ts'
import { creem } from './creem.ts'
import { cricapi } from './cricapi.ts'
import { criipto } from './criipto.ts'
import { criminalIp } from './criminal-ip.ts'
import { crisp } from './crisp.ts'
import { criteo } from './criteo.ts'
import { cronitor } from './cronitor.ts'
import { cronofy } from './cronofy.ts'
import { crossmint } from './crossmint.ts'
import { crowdin } from './crowdin.ts'
import { crowdstrike } from './crowdstrike.ts'
import { crunchbase } from './crunchbase.ts'
import { crunchyBridge } from './crunchy-bridge.ts'
import { crustdata } from './crustdata.ts'
import { cryptoApis } from './crypto-apis.ts'
import { cryptoCom } from './crypto-com.ts'
import { cryptocloud } from './cryptocloud.ts'
import { cryptocompare } from './cryptocompare.ts'
import { cryptolens } from './cryptolens.ts'
import { cryptomus } from './cryptomus.ts'
import { cryptopanic } from './cryptopanic.ts'
import { cryptoquant } from './cryptoquant.ts'
import { crystallize } from './crystallize.ts'
import { cua } from './cua.ts'
import { cubeDev } from './cube-dev.ts'
import { culqi } from './culqi.ts'
import { cultureAmp } from './culture-amp.ts'
import { currencyapi } from './currencyapi.ts'
import { currencybeacon } from './currencybeacon.ts'
import { currencycloud } from './currencycloud.ts'
import { currencyfreaks } from './currencyfreaks.ts'
import { currencylayer } from './currencylayer.ts'
import { currentsApi } from './currents-api.ts'
import { currentsDev } from './currents-dev.ts'
import { curseforge } from './curseforge.ts'
import { curseforgeUpload } from './curseforge-upload.ts'
import { cursor } from './cursor.ts'
import { customerIo } from './customer-io.ts'
import { cuttly } from './cuttly.ts'
import { cvat } from './cvat.ts'
import { cybersource } from './cybersource.ts'
import { cypressCloud } from './cypress-cloud.ts'
import { dId } from './d-id.ts'
import { d4sign } from './d4sign.ts'
import { d7Networks } from './d7-networks.ts'
import { dadata } from './dadata.ts'
import { dagger } from './dagger.ts'
import { dagshub } from './dagshub.ts'
import { dagster } from './dagster.ts'
import { daily } from './daily.ts'
import { darkSky } from './dark-sky.ts'
import { dash0 } from './dash0.ts'
import { dashscope } from './dashscope.ts'
import { dataGoKr } from './data-go-kr.ts'
import { dataGovIn } from './data-gov-in.ts'
import { dataWorld } from './data-world.ts'
import { databento } from './databento.ts'
import { databox } from './databox.ts'
import { databricks } from './databricks.ts'
import { datadog } from './datadog.ts'
import { datadome } from './datadome.ts'
import { dataforseo } from './dataforseo.ts'
import { datagma } from './datagma.ts'
import { dataverse } from './dataverse.ts'
import { datoCms } from './dato-cms.ts'
import { daytona } from './daytona.ts'
import { dbtCloud } from './dbt-cloud.ts'
import { deadmanssnitch } from './deadmanssnitch.ts'
import { debank } from './debank.ts'
import { debounce } from './debounce.ts'
import { debridLink } from './debrid-link.ts'
import { debugbear } from './debugbear.ts'
import { decentro } from './decentro.ts'
import { decodo } from './decodo.ts'
import { deel } from './deel.ts'
import { deepLake } from './deep-lake.ts'
import { deepai } from './deepai.ts'
import { deepgram } from './deepgram.ts'
import { deepinfra } from './deepinfra.ts'
import { deepl } from './deepl.ts'
import { deepnote } from './deepnote.ts'
import { deepseek } from './deepseek.ts'
import { deepset } from './deepset.ts'
import { deepsource } from './deepsource.ts'
import { deezer } from './deezer.ts'
import { defectdojo } from './defectdojo.ts'
import { definedNetworking } from './defined-networking.ts'
import { dehashed } from './dehashed.ts'
import { delhivery } from './delhivery.ts'
import { delighted } from './delighted.ts'
import { demio } from './demio.ts'
import { deno } from './deno.ts'
import { dependencyTrack } from './dependency-track.ts'
import { depot } from './depot.ts'
import { deputy } from './deputy.ts'
import { deribit } from './deribit.ts'
import { descope } from './descope.ts'
import { desec } from './desec.ts'
import { deta } from './deta.ts'
import { detectify } from './detectify.ts'
import { detectlanguage } from './detectlanguage.ts'
import { devcycle } from './devcycle.ts'
import { develocity } from './develocity.ts'
import { deviantart } from './deviantart.ts'
import { device42 } from './device42.ts'
import { devin } from './devin.ts'
import { devto } from './devto.ts'
import { dexcom } from './dexcom.ts'
import { dfns } from './dfns.ts'
import { dgraph } from './dgraph.ts'
import { dhan } from './dhan.ts'
import { dhl } from './dhl.ts'
import { dialog360 } from './dialog360.ts'
import { dialpad } from './dialpad.ts'
import { didit } from './didit.ts'
import { diffbot } from './diffbot.ts'
import { dify } from './dify.ts'
import { digistore24 } from './digistore24.ts'
import { digitalocean } from './digitalocean.ts'
import { dinahosting } from './dinahosting.ts'
import { dingtalk } from './dingtalk.ts'
import { dintero } from './dintero.ts'
import { directus } from './directus.ts'
import { discogs } from './discogs.ts'
import { discord } from './discord.ts'
import { discourse } from './discourse.ts'
import { disqus } from './disqus.ts'
import { dittoWords } from './ditto-words.ts'
import { dixa } from './dixa.ts'
import { dlocal } from './dlocal.ts'
import { dnanexus } from './dnanexus.ts'
import { dnsdb } from './dnsdb.ts'
import { dnsimple } from './dnsimple.ts'
import { dnsmadeeasy } from './dnsmadeeasy.ts'
import { dnspod } from './dnspod.ts'
import { dockerHub } from './docker-hub.ts'
import { dockerSwarm } from './docker-swarm.ts'
import { docparser } from './docparser.ts'
import { docraptor } from './docraptor.ts'
import { docspring } from './docspring.ts'
import { docsumo } from './docsumo.ts'
import { documenso } from './documenso.ts'
import { documo } from './documo.ts'
import { docuseal } from './docuseal.ts'
import { docusign } from './docusign.ts'
import { dodoPayments } from './dodo-payments.ts'
import { dojah } from './dojah.ts'
import { dokploy } from './dokploy.ts'
import { doku } from './doku.ts'
import { dolibarr } from './dolibarr.ts'
import { domaintools } from './domaintools.ts'
import { domeneshop } from './domeneshop.ts'
import { domo } from './domo.ts'
import { donorbox } from './donorbox.ts'
import { doodstream } from './doodstream.ts'
import { doofinder } from './doofinder.ts'
import { doordash } from './doordash.ts'
import { doppler } from './doppler.ts'
import { dotdigital } from './dotdigital.ts'
import { dotenvVault } from './dotenv-vault.ts'
import { dotenvx } from './dotenvx.ts'
import { dovetail } from './dovetail.ts'
import { dragonpay } from './dragonpay.ts'
import { drata } from './drata.ts'
import { drchrono } from './drchrono.ts'
import { dreamhost } from './dreamhost.ts'
import { dreamstudio } from './dreamstudio.ts'
import { dremio } from './dremio.ts'
import { dribbble } from './dribbble.ts'
import { driftCom } from './drift-com.ts'
import { drip } from './drip.ts'
import { drone } from './drone.ts'
import { dropbox } from './dropbox.ts'
import { dropboxSign } from './dropbox-sign.ts'
import { dropcontact } from './dropcontact.ts'
import { droplink } from './droplink.ts'
import { drpc } from './drpc.ts'
import { drugbank } from './drugbank.ts'
import { dub } from './dub.ts'
import { duckdns } from './duckdns.ts'
import { duffel } from './duffel.ts'
import { duitku } from './duitku.ts'
import { dune } from './dune.ts'
import { duo } from './duo.ts'
import { dust } from './dust.ts'
import { dvla } from './dvla.ts'
import { dwellir } from './dwellir.ts'
import { dwolla } from './dwolla.ts'
import { dynadot } from './dynadot.ts'
import { dynamicXyz } from './dynamic-xyz.ts'
import { dynatrace } from './dynatrace.ts'
import { dynu } from './dynu.ts'
import { dyspatch } from './dyspatch.ts'
import { dyte } from './dyte.ts'
import { eConomic } from './e-conomic.ts'
import { eStat } from './e-stat.ts'
import { e2b } from './e2b.ts'
import { earthly } from './earthly.ts'
import { easybill } from './easybill.ts'
import { easypanel } from './easypanel.ts'
import { easypayPt } from './easypay-pt.ts'
import { easypost } from './easypost.ts'
import { easyship } from './easyship.ts'
import { ebanx } from './ebanx.ts'
import { ebay } from './ebay.ts'
import { ebird } from './ebird.ts'
import { ecobee } from './ecobee.ts'
import { ecowitt } from './ecowitt.ts'
import { ecpay } from './ecpay.ts'
import { ecwid } from './ecwid.ts'
import { edamam } from './edamam.ts'
import { edenAi } from './eden-ai.ts'
import { efi } from './efi.ts'
import { egnyte } from './egnyte.ts'
import { eia } from './eia.ts'
import { elastic } from './elastic.ts'
import { elasticPath } from './elastic-path.ts'
import { elasticemail } from './elasticemail.ts'
import { electricityMaps } from './electricity-maps.ts'
import { electronhub } from './electronhub.ts'
import { elephantsql } from './elephantsql.ts'
import { elevenlabs } from './elevenlabs.ts'
import { elks } from './elks.ts'
import { ellipticAml } from './elliptic-aml.ts'
import { elsevier } from './elsevier.ts'
import { emailable } from './emailable.ts'
import { emailjs } from './emailjs.ts'
import { emailoctopus } from './emailoctopus.ts'
import { emailrep } from './emailrep.ts'
import { embedly } from './embedly.ts'
import { embraceIo } from './embrace-io.ts'
import { emnify } from './emnify.ts'
import { emqx } from './emqx.ts'
import { encharge } from './encharge.ts'
import { encord } from './encord.ts'
import { endorLabs } from './endor-labs.ts'
import { engagebay } from './engagebay.ts'
import { enode } from './enode.ts'
import { enotas } from './enotas.ts'
import { enphase } from './enphase.ts'
import { ensembledata } from './ensembledata.ts'
import { entsoE } from './entso-e.ts'
import { env0 } from './env0.ts'
import { envkey } from './envkey.ts'
import { envoyer } from './envoyer.ts'
import { eodhd } from './eodhd.ts'
import { eppo } from './eppo.ts'
import { epsilla } from './epsilla.ts'
import { equinixMetal } from './equinix-metal.ts'
import { erpnext } from './erpnext.ts'
import { esendex } from './esendex.ts'
import { esphome } from './esphome.ts'
import { ethereum } from './ethereum.ts'
import { etherpad } from './etherpad.ts'
import { etherscan } from './etherscan.ts'
import { etrade } from './etrade.ts'
import { etsy } from './etsy.ts'
import { eupago } from './eupago.ts'
import { eventbrite } from './eventbrite.ts'
import { everflow } from './everflow.ts'
import { everhour } from './everhour.ts'
import { evernote } from './evernote.ts'
import { evervault } from './evervault.ts'
import { everypay } from './everypay.ts'
import { evomi } from './evomi.ts'
import { ewelink } from './ewelink.ts'
import { exa } from './exa.ts'
import { exceptionless } from './exceptionless.ts'
import { exchangerateApi } from './exchangerate-api.ts'
import { exchangerateHost } from './exchangerate-host.ts'
import { exchangeratesapi } from './exchangeratesapi.ts'
import { exoscale } from './exoscale.ts'
import { exotel } from './exotel.ts'
import { expensify } from './expensify.ts'
import { expo } from './expo.ts'
import { ezCaptcha } from './ez-captcha.ts'
import { facebook } from './facebook.ts'
import { faceit } from './faceit.ts'
import { facepp } from './facepp.ts'
import { factorialHr } from './factorial-hr.ts'
import { factoryAi } from './factory-ai.ts'
import { facturapi } from './facturapi.ts'
import { falAi } from './fal-ai.ts'
import { fanartTv } from './fanart-tv.ts'
import { fareharbor } from './fareharbor.ts'
import { fast2sms } from './fast2sms.ts'
import { fastbill } from './fastbill.ts'
import { fastforex } from './fastforex.ts'
import { fastgpt } from './fastgpt.ts'
import { fastly } from './fastly.ts'
import { fastmail } from './fastmail.ts'
import { fastspring } from './fastspring.ts'
import { fathom } from './fathom.ts'
import { fatsecret } from './fatsecret.ts'
import { fattureInCloud } from './fatture-in-cloud.ts'
import { fauna } from './fauna.ts'
import { favro } from './favro.ts'
import { fawry } from './fawry.ts'
import { fcsApi } from './fcs-api.ts'
import { featbit } from './featbit.ts'
import { featherless } from './featherless.ts'
import { featurebase } from './featurebase.ts'
import { fedapay } from './fedapay.ts'
import { fedex } from './fedex.ts'
import { feedly } from './feedly.ts'
import { fibery } from './fibery.ts'
import { figma } from './figma.ts'
import { figshare } from './figshare.ts'
import { filebase } from './filebase.ts'
import { filesCom } from './files-com.ts'
import { filestack } from './filestack.ts'
import { fillout } from './fillout.ts'
import { finage } from './finage.ts'
import { financialDatasets } from './financial-datasets.ts'
import { financialModelingPrep } from './financial-modeling-prep.ts'
import { finchHr } from './finch-hr.ts'
import { fincode } from './fincode.ts'
import { findymail } from './findymail.ts'
import { fingerprintPro } from './fingerprint-pro.ts'
import { finicity } from './finicity.ts'
import { finnhub } from './finnhub.ts'
import { fintoc } from './fintoc.ts'
import { fireblocks } from './fireblocks.ts'
import { firebolt } from './firebolt.ts'
import { firecrawl } from './firecrawl.ts'
import { fireflies } from './fireflies.ts'
import { fireflyIii } from './firefly-iii.ts'
import { firehydrant } from './firehydrant.ts'
import { fireworksAi } from './fireworks-ai.ts'
import { firezone } from './firezone.ts'
import { firstpromoter } from './firstpromoter.ts'
import { fishAudio } from './fish-audio.ts'
import { fitbit } from './fitbit.ts'
import { fivetran } from './fivetran.ts'
import { fixer } from './fixer.ts'
import { flagsmith } from './flagsmith.ts'
import { flarum } from './flarum.ts'
import { fleek } from './fleek.ts'
import { fleetio } from './fleetio.ts'
import { flickr } from './flickr.ts'
import { flightaware } from './flightaware.ts'
import { flinks } from './flinks.ts'
import { flipkart } from './flipkart.ts'
import { flipside } from './flipside.ts'
import { flipt } from './flipt.ts'
import { flockCom } from './flock-com.ts'
import { flomo } from './flomo.ts'
import { flotiq } from './flotiq.ts'
import { flowise } from './flowise.ts'
import { flutterwave } from './flutterwave.ts'
import { flyIo } from './fly-io.ts'
import { focusNfe } from './focus-nfe.ts'
import { fofa } from './fofa.ts'
import { folk } from './folk.ts'
import { fondy } from './fondy.ts'
import { footballData } from './football-data.ts'
import { forestAdmin } from './forest-admin.ts'
import { forgejo } from './forgejo.ts'
import { formbricks } from './formbricks.ts'
import { formspree } from './formspree.ts'
import { formstack } from './formstack.ts'
import { fortinet } from './fortinet.ts'
import { fortniteApi } from './fortnite-api.ts'
import { forwardEmail } from './forward-email.ts'
import { fossa } from './fossa.ts'
import { foursquare } from './foursquare.ts'
import { frameIo } from './frame-io.ts'
import { fraudlabsPro } from './fraudlabs-pro.ts'
import { fredStlouisfed } from './fred-stlouisfed.ts'
import { freeagent } from './freeagent.ts'
import { freedns } from './freedns.ts'
import { freeimageHost } from './freeimage-host.ts'
import { freemius } from './freemius.ts'
import { freepik } from './freepik.ts'
import { freeplay } from './freeplay.ts'
import { freescout } from './freescout.ts'
import { freesound } from './freesound.ts'
import { freightos } from './freightos.ts'
import { frenet } from './frenet.ts'
import { freshbooks } from './freshbooks.ts'
import { freshdesk } from './freshdesk.ts'
import { freshsales } from './freshsales.ts'
import { friendli } from './friendli.ts'
import { friendlyCaptcha } from './friendly-captcha.ts'
import { frigate } from './frigate.ts'
import { frisbii } from './frisbii.ts'
import { front } from './front.ts'
import { frontegg } from './frontegg.ts'
import { fulcrum } from './fulcrum.ts'
import { fullcontact } from './fullcontact.ts'
import { fullhunt } from './fullhunt.ts'
import { fullstory } from './fullstory.ts'
import { fusionauth } from './fusionauth.ts'
import { gainsight } from './gainsight.ts'
import { galileo } from './galileo.ts'
import { gameanalytics } from './gameanalytics.ts'
import { gandi } from './gandi.ts'
import { garageS3 } from './garage-s3.ts'
import { gateIo } from './gate-io.ts'
import { gatlingEnterprise } from './gatling-enterprise.ts'
import { gcNotify } from './gc-notify.ts'
import { gcore } from './gcore.ts'
import { geckoboard } from './geckoboard.ts'
import { geetest } from './geetest.ts'
import { gel } from './gel.ts'
import { gelato } from './gelato.ts'
import { gemfury } from './gemfury.ts'
import { geminiExchange } from './gemini-exchange.ts'
import { genezio } from './genezio.ts'
import { genius } from './genius.ts'
import { genymotion } from './genymotion.ts'
import { geoapify } from './geoapify.ts'
import { geocodio } from './geocodio.ts'
import { geotab } from './geotab.ts'
import { getaddress } from './getaddress.ts'
import { getblock } from './getblock.ts'
import { getimg } from './getimg.ts'
import { getnetGlobal } from './getnet-global.ts'
import { getresponse } from './getresponse.ts'
import { getstream } from './getstream.ts'
import { getui } from './getui.ts'
import { ghn } from './ghn.ts'
import { ghost } from './ghost.ts'
import { ghostInspector } from './ghost-inspector.ts'
import { ghtk } from './ghtk.ts'
import { giantBomb } from './giant-bomb.ts'
import { giphy } from './giphy.ts'
import { giskard } from './giskard.ts'
import { gitbook } from './gitbook.ts'
import { gitea } from './gitea.ts'
import { gitee } from './gitee.ts'
import { gitguardian } from './gitguardian.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { gitpod } from './gitpod.ts'
import { gitter } from './gitter.ts'
import { gladia } from './gladia.ts'
import { gladly } from './gladly.ts'
import { glama } from './glama.ts'
import { glassnode } from './glassnode.ts'
import { glideApps } from './glide-apps.ts'
import { glitchtip } from './glitchtip.ts'
import { glpi } from './glpi.ts'
import { gnews } from './gnews.ts'
import { goapi } from './goapi.ts'
import { goatcounter } from './goatcounter.ts'
import { gocardless } from './gocardless.ts'
import { gocd } from './gocd.ts'
import { godaddy } from './godaddy.ts'
import { gofile } from './gofile.ts'
import { gogs } from './gogs.ts'
import { goldapi } from './goldapi.ts'
import { goldsky } from './goldsky.ts'
import { golioth } from './golioth.ts'
import { gomapsPro } from './gomaps-pro.ts'
import { gong } from './gong.ts'
import { gooddata } from './gooddata.ts'
import { gooeyAi } from './gooey-ai.ts'
import { google } from './google.ts'
import { googleAds } from './google-ads.ts'
import { googleChat } from './google-chat.ts'
import { googleServiceAccount } from './google-service-account.ts'
import { goong } from './goong.ts'
import { gopay } from './gopay.ts'
import { gorgias } from './gorgias.ts'
import { gotify } from './gotify.ts'
import { govUkNotify } from './gov-uk-notify.ts'
import { govee } from './govee.ts'
import { gplinks } from './gplinks.ts'
import { gptzero } from './gptzero.ts'
import { gradientAi } from './gradient-ai.ts'
import { gradlePluginPortal } from './gradle-plugin-portal.ts'
import { grafana } from './grafana.ts'
import { graphhopper } from './graphhopper.ts'
import { graphiteDev } from './graphite-dev.ts'
import { graphlit } from './graphlit.ts'
import { graylog } from './graylog.ts'
import { greenApi } from './green-api.ts'
import { greenhouse } from './greenhouse.ts'
import { greip } from './greip.ts'
import { greptile } from './greptile.ts'
import { greynoise } from './greynoise.ts'
import { grist } from './grist.ts'
import { grocy } from './grocy.ts'
import { groove } from './groove.ts'
import { groq } from './groq.ts'
import { growthbook } from './growthbook.ts'
import { groww } from './groww.ts'
import { guardian } from './guardian.ts'
import { guardrails } from './guardrails.ts'
import { guildWarsTwo } from './guild-wars-two.ts'
import { guilded } from './guilded.ts'
import { gumlet } from './gumlet.ts'
import { gumloop } from './gumloop.ts'
import { gumroad } from './gumroad.ts'
import { gupshup } from './gupshup.ts'
import { guruCards } from './guru-cards.ts'
import { gusto } from './gusto.ts'
import { gyazo } from './gyazo.ts'
import { habitica } from './habitica.ts'
import { hackClubAi } from './hack-club-ai.ts'
import { hackage } from './hackage.ts'
import { hackerone } from './hackerone.ts'
import { hackerrank } from './hackerrank.ts'
import { hackmd } from './hackmd.ts'
import { halopsa } from './halopsa.ts'
import { hanko } from './hanko.ts'
import { happo } from './happo.ts'
import { harbor } from './harbor.ts'
import { harness } from './harness.ts'
import { harperdb } from './harperdb.ts'
import { harvest } from './harvest.ts'
import { hasdata } from './hasdata.ts'
import { hashicorpBoundary } from './hashicorp-boundary.ts'
import { hashnode } from './hashnode.ts'
import { hasura } from './hasura.ts'
import { hatchet } from './hatchet.ts'
import { haveIBeenPwned } from './have-i-been-pwned.ts'
import { hcaptcha } from './hcaptcha.ts'
import { hcp } from './hcp.ts'
import { hcti } from './hcti.ts'
import { headscale } from './headscale.ts'
import { headspin } from './headspin.ts'
import { healthchecks } from './healthchecks.ts'
import { healthie } from './healthie.ts'
import { heapAnalytics } from './heap-analytics.ts'
import { hedgedoc } from './hedgedoc.ts'
import { hedra } from './hedra.ts'
import { helcim } from './helcim.ts'
import { heleket } from './heleket.ts'
import { helicone } from './helicone.ts'
import { helius } from './helius.ts'
import { helixTeamhub } from './helix-teamhub.ts'
import { helpscout } from './helpscout.ts'
import { henrikdev } from './henrikdev.ts'
import { hepsiburada } from './hepsiburada.ts'
import { here } from './here.ts'
import { heroku } from './heroku.ts'
import { hetrixtools } from './hetrixtools.ts'
import { hetzner } from './hetzner.ts'
import { hevo } from './hevo.ts'
import { hexPm } from './hex-pm.ts'
import { hexTech } from './hex-tech.ts'
import { heygen } from './heygen.ts'
import { heyreach } from './heyreach.ts'
import { hibob } from './hibob.ts'
import { highlevel } from './highlevel.ts'
import { highlightIo } from './highlight-io.ts'
import { highnote } from './highnote.ts'
import { hightouch } from './hightouch.ts'
import { hipay } from './hipay.ts'
import { hipchat } from './hipchat.ts'
import { hiro } from './hiro.ts'
import { hitbtc } from './hitbtc.ts'
import { hitpay } from './hitpay.ts'
import { hiveAi } from './hive-ai.ts'
import { hivemq } from './hivemq.ts'
import { hiver } from './hiver.ts'
import { holded } from './holded.ts'
import { holidayapi } from './holidayapi.ts'
import { holistics } from './holistics.ts'
import { hologram } from './hologram.ts'
import { homeAssistant } from './home-assistant.ts'
import { honeybadger } from './honeybadger.ts'
import { honeycomb } from './honeycomb.ts'
import { honeyhive } from './honeyhive.ts'
import { hookdeck } from './hookdeck.ts'
import { hootsuite } from './hootsuite.ts'
import { hoppscotch } from './hoppscotch.ts'
import { hopx } from './hopx.ts'
import { hostaway } from './hostaway.ts'
import { hostinger } from './hostinger.ts'
import { hotelbeds } from './hotelbeds.ts'
import { hotjar } from './hotjar.ts'
import { houndify } from './houndify.ts'
import { html2pdf } from './html2pdf.ts'
import { htx } from './htx.ts'
import { huaweiCloud } from './huawei-cloud.ts'
import { hubspot } from './hubspot.ts'
import { hubstaff } from './hubstaff.ts'
import { hubtel } from './hubtel.ts'
import { hudu } from './hudu.ts'
import { huggingFace } from './hugging-face.ts'
import { humaans } from './humaans.ts'
import { humanloop } from './humanloop.ts'
import { hume } from './hume.ts'
import { hundredMs } from './hundred-ms.ts'
import { hunter } from './hunter.ts'
import { huntress } from './huntress.ts'
import { hunyuan } from './hunyuan.ts'
import { hybridAnalysis } from './hybrid-analysis.ts'
import { hygraph } from './hygraph.ts'
import { hyperbolic } from './hyperbolic.ts'
import { hyperbrowser } from './hyperbrowser.ts'
import { hyperdx } from './hyperdx.ts'
import { hyperping } from './hyperping.ts'
import { hyperstack } from './hyperstack.ts'
import { hyperswitch } from './hyperswitch.ts'
import { hypertune } from './hypertune.ts'
import { hypixel } from './hypixel.ts'
import { ibmCloud } from './ibm-cloud.ts'
import { ibmXforce } from './ibm-xforce.ts'
import { icinga } from './icinga.ts'
import { iconfinder } from './iconfinder.ts'
import { icons8 } from './icons8.ts'
import { icypeas } from './icypeas.ts'
import { idealPostcodes } from './ideal-postcodes.ts'
import { idenfy } from './idenfy.ts'
import { ideogram } from './ideogram.ts'
import { ieeeXplore } from './ieee-xplore.ts'
import { iexCloud } from './iex-cloud.ts'
import { iflytek } from './iflytek.ts'
import { ifttt } from './ifttt.ts'
import { ilert } from './ilert.ts'
import { ilovepdf } from './ilovepdf.ts'
import { imagekit } from './imagekit.ts'
import { imagga } from './imagga.ts'
import { imgbb } from './imgbb.ts'
import { imgix } from './imgix.ts'
import { imgur } from './imgur.ts'
import { immich } from './immich.ts'
import { immutableZkevm } from './immutable-zkevm.ts'
import { impactCom } from './impact-com.ts'
import { imperva } from './imperva.ts'
import { improvmx } from './improvmx.ts'
import { inceptionLabs } from './inception-labs.ts'
import { incidentIo } from './incident-io.ts'
import { increaseBank } from './increase-bank.ts'
import { independentReserve } from './independent-reserve.ts'
import { indodax } from './indodax.ts'
import { inegi } from './inegi.ts'
import { infatica } from './infatica.ts'
import { inferenceNet } from './inference-net.ts'
import { infermatic } from './infermatic.ts'
import { infermedica } from './infermedica.ts'
import { infisical } from './infisical.ts'
import { influxdb } from './influxdb.ts'
import { infobip } from './infobip.ts'
import { infomaniak } from './infomaniak.ts'
import { infracost } from './infracost.ts'
import { infura } from './infura.ts'
import { inmobi } from './inmobi.ts'
import { inngest } from './inngest.ts'
import { inoreader } from './inoreader.ts'
import { inpost } from './inpost.ts'
import { insee } from './insee.ts'
import { insightly } from './insightly.ts'
import { insightops } from './insightops.ts'
import { instabug } from './instabug.ts'
import { instamojo } from './instamojo.ts'
import { instana } from './instana.ts'
import { instantdb } from './instantdb.ts'
import { instantlyAi } from './instantly-ai.ts'
import { instatus } from './instatus.ts'
import { intasend } from './intasend.ts'
import { intelligenceX } from './intelligence-x.ts'
import { intercom } from './intercom.ts'
import { interswitch } from './interswitch.ts'
import { intezer } from './intezer.ts'
import { intra42 } from './intra42.ts'
import { intrinio } from './intrinio.ts'
import { intruder } from './intruder.ts'
import { inventree } from './inventree.ts'
import { invoiceNinja } from './invoice-ninja.ts'
import { inworld } from './inworld.ts'
import { ionosCloud } from './ionos-cloud.ts'
import { ip2location } from './ip2location.ts'
import { ipapi } from './ipapi.ts'
import { ipaymu } from './ipaymu.ts'
import { ipdata } from './ipdata.ts'
import { ipgeolocation } from './ipgeolocation.ts'
import { iphub } from './iphub.ts'
import { ipinfo } from './ipinfo.ts'
import { ipqualityscore } from './ipqualityscore.ts'
import { ipregistry } from './ipregistry.ts'
import { ipstack } from './ipstack.ts'
import { ironsource } from './ironsource.ts'
import { isthereanydeal } from './isthereanydeal.ts'
import { itGlue } from './it-glue.ts'
import { itchIo } from './itch-io.ts'
import { iterable } from './iterable.ts'
import { iugu } from './iugu.ts'
import { iyzico } from './iyzico.ts'
import { jackett } from './jackett.ts'
import { jamf } from './jamf.ts'
import { jawg } from './jawg.ts'
import { jazzhr } from './jazzhr.ts'
import { jdcloud } from './jdcloud.ts'
import { jellyfin } from './jellyfin.ts'
import { jenkins } from './jenkins.ts'
import { jetbrainsSpace } from './jetbrains-space.ts'
import { jetbrainsYoutrack } from './jetbrains-youtrack.ts'
import { jfrogArtifactory } from './jfrog-artifactory.ts'
import { jigsawstack } from './jigsawstack.ts'
import { jinaAi } from './jina-ai.ts'
import { jitpack } from './jitpack.ts'
import { jitsi } from './jitsi.ts'
import { joeSandbox } from './joe-sandbox.ts'
import { jotform } from './jotform.ts'
import { jpush } from './jpush.ts'
import { json2video } from './json2video.ts'
import { jsonbin } from './jsonbin.ts'
import { jsr } from './jsr.ts'
import { judgeMe } from './judge-me.ts'
import { jumio } from './jumio.ts'
import { jumpcloud } from './jumpcloud.ts'
import { juneSo } from './june-so.ts'
import { juniperMist } from './juniper-mist.ts'
import { jupiterAg } from './jupiter-ag.ts'
import { jupyter } from './jupyter.ts'
import { juso } from './juso.ts'
import { juspay } from './juspay.ts'
import { justcall } from './justcall.ts'
import { jwPlayer } from './jw-player.ts'
import { k3s } from './k3s.ts'
import { k6Cloud } from './k6-cloud.ts'
import { kaggle } from './kaggle.ts'
import { kaiko } from './kaiko.ts'
import { kairos } from './kairos.ts'
import { kajabi } from './kajabi.ts'
import { kakao } from './kakao.ts'
import { kaleyra } from './kaleyra.ts'
import { kamatera } from './kamatera.ts'
import { kameleoon } from './kameleoon.ts'
import { kanbanize } from './kanbanize.ts'
import { kanboard } from './kanboard.ts'
import { kandji } from './kandji.ts'
import { kapaAi } from './kapa-ai.ts'
import { karakeep } from './karakeep.ts'
import { kashier } from './kashier.ts'
import { katalon } from './katalon.ts'
import { kavenegar } from './kavenegar.ts'
import { kavita } from './kavita.ts'
import { kayako } from './kayako.ts'
import { keap } from './keap.ts'
import { keboola } from './keboola.ts'
import { keen } from './keen.ts'
import { keepa } from './keepa.ts'
import { keeper } from './keeper.ts'
import { keitaro } from './keitaro.ts'
import { kestra } from './kestra.ts'
import { keycdn } from './keycdn.ts'
import { keycloak } from './keycloak.ts'
import { keygen } from './keygen.ts'
import { keyservice } from './keyservice.ts'
import { keywordsAi } from './keywords-ai.ts'
import { khalti } from './khalti.ts'
import { khipu } from './khipu.ts'
import { kickbox } from './kickbox.ts'
import { kieAi } from './kie-ai.ts'
import { kik } from './kik.ts'
import { kili } from './kili.ts'
import { kimai } from './kimai.ts'
import { kinde } from './kinde.ts'
import { kinsta } from './kinsta.ts'
import { kintone } from './kintone.ts'
import { kiteConnect } from './kite-connect.ts'
import { kiwiTequila } from './kiwi-tequila.ts'
import { kkiapay } from './kkiapay.ts'
import { klarna } from './klarna.ts'
import { klavis } from './klavis.ts'
import { klaviyo } from './klaviyo.ts'
import { klevu } from './klevu.ts'
import { kling } from './kling.ts'
import { klipy } from './klipy.ts'
import { klusterAi } from './kluster-ai.ts'
import { knack } from './knack.ts'
import { knock } from './knock.ts'
import { knowbe4 } from './knowbe4.ts'
import { koFi } from './ko-fi.ts'
import { kobis } from './kobis.ts'
import { kobiton } from './kobiton.ts'
import { kobotoolbox } from './kobotoolbox.ts'
import { kochava } from './kochava.ts'
import { koios } from './koios.ts'
import { komga } from './komga.ts'
import { kommunicate } from './kommunicate.ts'
import { komodo } from './komodo.ts'
import { komoju } from './komoju.ts'
import { kongKonnect } from './kong-konnect.ts'
import { konnectNetwork } from './konnect-network.ts'
import { kontentAi } from './kontent-ai.ts'
import { kook } from './kook.ts'
import { korapay } from './korapay.ts'
import { koyeb } from './koyeb.ts'
import { kraken } from './kraken.ts'
import { krakenIo } from './kraken-io.ts'
import { krea } from './krea.ts'
import { kubernetes } from './kubernetes.ts'
import { kucoin } from './kucoin.ts'
import { kushki } from './kushki.ts'
import { kustomer } from './kustomer.ts'
import { labelStudio } from './label-studio.ts'
import { labelbox } from './labelbox.ts'
import { lacework } from './lacework.ts'
import { lago } from './lago.ts'
import { lakera } from './lakera.ts'
import { lalamove } from './lalamove.ts'
import { lambdaLabs } from './lambda-labs.ts'
import { lambdatest } from './lambdatest.ts'
import { laminar } from './laminar.ts'
import { lancedb } from './lancedb.ts'
import { landbot } from './landbot.ts'
import { langbase } from './langbase.ts'
import { langdock } from './langdock.ts'
import { langflow } from './langflow.ts'
import { langfuse } from './langfuse.ts'
import { langsearch } from './langsearch.ts'
import { langsmith } from './langsmith.ts'
import { langtrace } from './langtrace.ts'
import { languagetool } from './languagetool.ts'
import { langwatch } from './langwatch.ts'
import { laravelCloud } from './laravel-cloud.ts'
import { laravelForge } from './laravel-forge.ts'
import { laravelVapor } from './laravel-vapor.ts'
import { larksuite } from './larksuite.ts'
import { lastFm } from './last-fm.ts'
import { latitudeSh } from './latitude-sh.ts'
import { latticeHr } from './lattice-hr.ts'
import { launchable } from './launchable.ts'
import { launchdarkly } from './launchdarkly.ts'
import { launchpad } from './launchpad.ts'
import { lazada } from './lazada.ts'
import { leadfeeder } from './leadfeeder.ts'
import { leadiq } from './leadiq.ts'
import { leadmagic } from './leadmagic.ts'
import { leakcheck } from './leakcheck.ts'
import { leakix } from './leakix.ts'
import { leancloud } from './leancloud.ts'
import { leanplum } from './leanplum.ts'
import { leantime } from './leantime.ts'
import { learnworlds } from './learnworlds.ts'
import { leaseweb } from './leaseweb.ts'
import { legba } from './legba.ts'
import { legiscan } from './legiscan.ts'
import { lemlist } from './lemlist.ts'
import { lemonSqueezy } from './lemon-squeezy.ts'
import { leonardo } from './leonardo.ts'
import { lepton } from './lepton.ts'
import { letsexchange } from './letsexchange.ts'
import { letta } from './letta.ts'
import { lettermint } from './lettermint.ts'
import { lever } from './lever.ts'
import { lexware } from './lexware.ts'
import { liara } from './liara.ts'
import { librechat } from './librechat.ts'
import { librenms } from './librenms.ts'
import { libretranslate } from './libretranslate.ts'
import { lichess } from './lichess.ts'
import { lidarr } from './lidarr.ts'
import { lifx } from './lifx.ts'
import { lightdash } from './lightdash.ts'
import { lighthouseStorage } from './lighthouse-storage.ts'
import { lightpanda } from './lightpanda.ts'
import { lightspeed } from './lightspeed.ts'
import { lightstep } from './lightstep.ts'
import { limacharlie } from './limacharlie.ts'
import { line } from './line.ts'
import { lineNotify } from './line-notify.ts'
import { linear } from './linear.ts'
import { linearb } from './linearb.ts'
import { lingoDev } from './lingo-dev.ts'
import { lingvanex } from './lingvanex.ts'
import { lingyiwanwu } from './lingyiwanwu.ts'
import { linkding } from './linkding.ts'
import { linkedin } from './linkedin.ts'
import { linkup } from './linkup.ts'
import { linnworks } from './linnworks.ts'
import { linode } from './linode.ts'
import { liqpay } from './liqpay.ts'
import { listenNotes } from './listen-notes.ts'
import { listenbrainz } from './listenbrainz.ts'
import { listmonk } from './listmonk.ts'
import { listnr } from './listnr.ts'
import { litellm } from './litellm.ts'
import { literalAi } from './literal-ai.ts'
import { lithic } from './lithic.ts'
import { litmos } from './litmos.ts'
import { liveAgent } from './live-agent.ts'
import { liveblocks } from './liveblocks.ts'
import { livechat } from './livechat.ts'
import { livecoinwatch } from './livecoinwatch.ts'
import { livekit } from './livekit.ts'
import { livepeer } from './livepeer.ts'
import { livestorm } from './livestorm.ts'
import { llamaCloud } from './llama-cloud.ts'
import { llmGateway } from './llm-gateway.ts'
import { lmnt } from './lmnt.ts'
import { lnbits } from './lnbits.ts'
import { loaderIo } from './loader-io.ts'
import { lob } from './lob.ts'
import { lobechat } from './lobechat.ts'
import { localazy } from './localazy.ts'
import { localstack } from './localstack.ts'
import { locationiq } from './locationiq.ts'
import { locize } from './locize.ts'
import { loco } from './loco.ts'
import { lodgify } from './lodgify.ts'
import { logfire } from './logfire.ts'
import { logflare } from './logflare.ts'
import { loggly } from './loggly.ts'
import { logicmonitor } from './logicmonitor.ts'
import { logicmonitorLmv1 } from './logicmonitor-lmv1.ts'
import { loginradius } from './loginradius.ts'
import { logrocket } from './logrocket.ts'
import { logto } from './logto.ts'
import { logzIo } from './logz-io.ts'
import { lokalise } from './lokalise.ts'
import { longbridge } from './longbridge.ts'
import { longdoMap } from './longdo-map.ts'
import { looker } from './looker.ts'
import { loops } from './loops.ts'
import { lootlocker } from './lootlocker.ts'
import { loqate } from './loqate.ts'
import { losant } from './losant.ts'
import { loyverse } from './loyverse.ts'
import { ltaDatamall } from './lta-datamall.ts'
import { luadns } from './luadns.ts'
import { luarocks } from './luarocks.ts'
import { luma } from './luma.ts'
import { lumaEvents } from './luma-events.ts'
import { lunarcrush } from './lunarcrush.ts'
import { lunary } from './lunary.ts'
import { lunchMoney } from './lunch-money.ts'
import { luno } from './luno.ts'
import { lusha } from './lusha.ts'
import { luxand } from './luxand.ts'
import { lyft } from './lyft.ts'
import { lynxo } from './lynxo.ts'
import { m3ter } from './m3ter.ts'
import { mabl } from './mabl.ts'
import { maestroCardano } from './maestro-cardano.ts'
import { magento } from './magento.ts'
import { magic } from './magic.ts'
import { magicEden } from './magic-eden.ts'
import { magicbell } from './magicbell.ts'
import { mailboxlayer } from './mailboxlayer.ts'
import { mailchannels } from './mailchannels.ts'
import { mailchimp } from './mailchimp.ts'
import { mailcoach } from './mailcoach.ts'
import { mailcow } from './mailcow.ts'
import { mailerlite } from './mailerlite.ts'
import { maileroo } from './maileroo.ts'
import { mailersend } from './mailersend.ts'
import { mailgun } from './mailgun.ts'
import { mailinator } from './mailinator.ts'
import { mailjet } from './mailjet.ts'
import { mailmodo } from './mailmodo.ts'
import { mailosaur } from './mailosaur.ts'
import { mailpace } from './mailpace.ts'
import { mailsac } from './mailsac.ts'
import { mailshake } from './mailshake.ts'
import { mailslurp } from './mailslurp.ts'
import { mailtrap } from './mailtrap.ts'
import { mailwizz } from './mailwizz.ts'
import { makeCom } from './make-com.ts'
import { manageengine } from './manageengine.ts'
import { mangopay } from './mangopay.ts'
import { manus } from './manus.ts'
import { manychat } from './manychat.ts'
import { mapbox } from './mapbox.ts'
import { mapillary } from './mapillary.ts'
import { mapmyindia } from './mapmyindia.ts'
import { mapquest } from './mapquest.ts'
import { maptiler } from './maptiler.ts'
import { marinetraffic } from './marinetraffic.ts'
import { marketcheck } from './marketcheck.ts'
import { marketstack } from './marketstack.ts'
import { marqeta } from './marqeta.ts'
import { marqo } from './marqo.ts'
import { marvel } from './marvel.ts'
import { mastodon } from './mastodon.ts'
import { materializeDb } from './materialize-db.ts'
import { mathpix } from './mathpix.ts'
import { matomo } from './matomo.ts'
import { matrix } from './matrix.ts'
import { mattermost } from './mattermost.ts'
import { maximAi } from './maxim-ai.ts'
import { maxio } from './maxio.ts'
import { maxmind } from './maxmind.ts'
import { maytapi } from './maytapi.ts'
import { mbta } from './mbta.ts'
import { mealie } from './mealie.ts'
import { mediastack } from './mediastack.ts'
import { mediumCom } from './medium-com.ts'
import { medplum } from './medplum.ts'
import { medusa } from './medusa.ts'
import { meetgeek } from './meetgeek.ts'
import { megaS4 } from './mega-s4.ts'
import { meilisearch } from './meilisearch.ts'
import { meistertask } from './meistertask.ts'
import { melhorEnvio } from './melhor-envio.ts'
import { melissa } from './melissa.ts'
import { mem0 } from './mem0.ts'
import { memberstack } from './memberstack.ts'
import { memcachier } from './memcachier.ts'
import { memfault } from './memfault.ts'
import { memos } from './memos.ts'
import { mend } from './mend.ts'
import { mendeley } from './mendeley.ts'
import { mercadoLibre } from './mercado-libre.ts'
import { mercadoPago } from './mercado-pago.ts'
import { mercury } from './mercury.ts'
import { mergeDev } from './merge-dev.ts'
import { mergify } from './mergify.ts'
import { merriamWebster } from './merriam-webster.ts'
import { meshy } from './meshy.ts'
import { mesibo } from './mesibo.ts'
import { messagebird } from './messagebird.ts'
import { messari } from './messari.ts'
import { metOffice } from './met-office.ts'
import { metaapi } from './metaapi.ts'
import { metabase } from './metabase.ts'
import { metadefender } from './metadefender.ts'
import { metalpriceapi } from './metalpriceapi.ts'
import { metalsApi } from './metals-api.ts'
import { metalsDev } from './metals-dev.ts'
import { metamcp } from './metamcp.ts'
import { meteoblue } from './meteoblue.ts'
import { meteomatics } from './meteomatics.ts'
import { meteosource } from './meteosource.ts'
import { meteostat } from './meteostat.ts'
import { meteredTurn } from './metered-turn.ts'
import { metorial } from './metorial.ts'
import { metriport } from './metriport.ts'
import { metronome } from './metronome.ts'
import { mews } from './mews.ts'
import { mexc } from './mexc.ts'
import { mezmo } from './mezmo.ts'
import { microcms } from './microcms.ts'
import { microsoftAds } from './microsoft-ads.ts'
import { microsoftTeams } from './microsoft-teams.ts'
import { middesk } from './middesk.ts'
import { middlewareIo } from './middleware-io.ts'
import { midtrans } from './midtrans.ts'
import { millionverifier } from './millionverifier.ts'
import { mimecast } from './mimecast.ts'
import { mindbody } from './mindbody.ts'
import { mindee } from './mindee.ts'
import { miniflux } from './miniflux.ts'
import { minimax } from './minimax.ts'
import { minio } from './minio.ts'
import { mintegral } from './mintegral.ts'
import { mintlify } from './mintlify.ts'
import { miro } from './miro.ts'
import { misp } from './misp.ts'
import { missive } from './missive.ts'
import { misskey } from './misskey.ts'
import { mistral } from './mistral.ts'
import { mixedbread } from './mixedbread.ts'
import { mixinNetwork } from './mixin-network.ts'
import { mixmax } from './mixmax.ts'
import { mixpanel } from './mixpanel.ts'
import { mlsGrid } from './mls-grid.ts'
import { mobygames } from './mobygames.ts'
import { mockaroo } from './mockaroo.ts'
import { modIo } from './mod-io.ts'
import { modal } from './modal.ts'
import { modeAnalytics } from './mode-analytics.ts'
import { modelscope } from './modelscope.ts'
import { modernTreasury } from './modern-treasury.ts'
import { moderne } from './moderne.ts'
import { modernmt } from './modernmt.ts'
import { modrinth } from './modrinth.ts'
import { moengage } from './moengage.ts'
import { mollie } from './mollie.ts'
import { momento } from './momento.ts'
import { momoVn } from './momo-vn.ts'
import { monday } from './monday.ts'
import { moneris } from './moneris.ts'
import { moneybird } from './moneybird.ts'
import { mongodbAtlas } from './mongodb-atlas.ts'
import { monnify } from './monnify.ts'
import { monoAfrica } from './mono-africa.ts'
import { monobank } from './monobank.ts'
import { monsterApi } from './monster-api.ts'
import { montonio } from './montonio.ts'
import { moodle } from './moodle.ts'
import { moondream } from './moondream.ts'
import { moonpay } from './moonpay.ts'
import { moonshot } from './moonshot.ts'
import { moosend } from './moosend.ts'
import { moov } from './moov.ts'
import { moralis } from './moralis.ts'
import { morphCloud } from './morph-cloud.ts'
import { morphLlm } from './morph-llm.ts'
import { motherduck } from './motherduck.ts'
import { motiveFleet } from './motive-fleet.ts'
import { moyasar } from './moyasar.ts'
import { moz } from './moz.ts'
import { mozillaAddons } from './mozilla-addons.ts'
import { mparticle } from './mparticle.ts'
import { mpesa } from './mpesa.ts'
import { msg91 } from './msg91.ts'
import { mullvad } from './mullvad.ts'
import { multisafepay } from './multisafepay.ts'
import { murf } from './murf.ts'
import { musixmatch } from './musixmatch.ts'
import { mux } from './mux.ts'
import { mx } from './mx.ts'
import { myanimelist } from './myanimelist.ts'
import { myfatoorah } from './myfatoorah.ts'
import { myget } from './myget.ts'
import { mylar } from './mylar.ts'
import { n2yo } from './n2yo.ts'
import { n8n } from './n8n.ts'
import { n11 } from './n11.ts'
import { nameCom } from './name-com.ts'
import { namecheap } from './namecheap.ts'
import { namesilo } from './namesilo.ts'
import { namespaceSo } from './namespace-so.ts'
import { nango } from './nango.ts'
import { nanoGpt } from './nano-gpt.ts'
import { nanonets } from './nanonets.ts'
import { nansen } from './nansen.ts'
import { nasa } from './nasa.ts'
import { nasdaqDataLink } from './nasdaq-data-link.ts'
import { naver } from './naver.ts'
import { naverCloud } from './naver-cloud.ts'
import { navitia } from './navitia.ts'
import { ncbi } from './ncbi.ts'
import { nearProtocol } from './near-protocol.ts'
import { nebius } from './nebius.ts'
import { neets } from './neets.ts'
import { neo4jAura } from './neo4j-aura.ts'
import { neon } from './neon.ts'
import { neptune } from './neptune.ts'
import { netatmo } from './netatmo.ts'
import { netbird } from './netbird.ts'
import { netbox } from './netbox.ts'
import { netcorePepipost } from './netcore-pepipost.ts'
import { netcup } from './netcup.ts'
import { netdata } from './netdata.ts'
import { netlas } from './netlas.ts'
import { netlify } from './netlify.ts'
import { netmaker } from './netmaker.ts'
import { netmind } from './netmind.ts'
import { netsEasy } from './nets-easy.ts'
import { netskope } from './netskope.ts'
import { netsuite } from './netsuite.ts'
import { neuphonic } from './neuphonic.ts'
import { neverbounce } from './neverbounce.ts'
import { newApiGateway } from './new-api-gateway.ts'
import { newRelic } from './new-relic.ts'
import { newYorkTimes } from './new-york-times.ts'
import { newebpay } from './newebpay.ts'
import { newsapi } from './newsapi.ts'
import { newsdata } from './newsdata.ts'
import { nextbillionAi } from './nextbillion-ai.ts'
import { nextcaptcha } from './nextcaptcha.ts'
import { nextcloud } from './nextcloud.ts'
import { nextdns } from './nextdns.ts'
import { nexusMods } from './nexus-mods.ts'
import { nexusRepository } from './nexus-repository.ts'
import { neynar } from './neynar.ts'
import { nfeIo } from './nfe-io.ts'
import { nftStorage } from './nft-storage.ts'
import { nftport } from './nftport.ts'
import { nftscan } from './nftscan.ts'
import { ngrok } from './ngrok.ts'
import { nhost } from './nhost.ts'
import { nightfall } from './nightfall.ts'
import { nightscout } from './nightscout.ts'
import { nimbleCrm } from './nimble-crm.ts'
import { ninjaone } from './ninjaone.ts'
import { nistNvd } from './nist-nvd.ts'
import { nitrado } from './nitrado.ts'
import { niutrans } from './niutrans.ts'
import { njalla } from './njalla.ts'
import { nkeys } from './nkeys.ts'
import { nlpCloud } from './nlp-cloud.ts'
import { nmi } from './nmi.ts'
import { noaaCdo } from './noaa-cdo.ts'
import { nobitex } from './nobitex.ts'
import { nocodb } from './nocodb.ts'
import { nodebb } from './nodebb.ts'
import { nodeping } from './nodeping.ts'
import { nodereal } from './nodereal.ts'
import { nomad } from './nomad.ts'
import { nomba } from './nomba.ts'
import { nomic } from './nomic.ts'
import { nomics } from './nomics.ts'
import { nopecha } from './nopecha.ts'
import { nordvpn } from './nordvpn.ts'
import { northflank } from './northflank.ts'
import { nostr } from './nostr.ts'
import { notDiamond } from './not-diamond.ts'
import { notion } from './notion.ts'
import { notte } from './notte.ts'
import { nounProject } from './noun-project.ts'
import { nousResearch } from './nous-research.ts'
import { novaPoshta } from './nova-poshta.ts'
import { novita } from './novita.ts'
import { novu } from './novu.ts'
import { nownodes } from './nownodes.ts'
import { nowpayments } from './nowpayments.ts'
import { npm } from './npm.ts'
import { ns1 } from './ns1.ts'
import { nscale } from './nscale.ts'
import { ntfy } from './ntfy.ts'
import { nuclia } from './nuclia.ts'
import { nuclino } from './nuclino.ts'
import { nuget } from './nuget.ts'
import { nuki } from './nuki.ts'
import { nutrient } from './nutrient.ts'
import { nutritionix } from './nutritionix.ts'
import { nutshell } from './nutshell.ts'
import { nuvei } from './nuvei.ts'
import { nuvemshop } from './nuvemshop.ts'
import { nvidia } from './nvidia.ts'
import { nxCloud } from './nx-cloud.ts'
import { nylas } from './nylas.ts'
import { nzbhydra } from './nzbhydra.ts'
import { oanda } from './oanda.ts'
import { observeInc } from './observe-inc.ts'
import { obsidianLocalRestApi } from './obsidian-local-rest-api.ts'
import { ocrSpace } from './ocr-space.ts'
import { octoai } from './octoai.ts'
import { octoprint } from './octoprint.ts'
import { octopusDeploy } from './octopus-deploy.ts'
import { odoo } from './odoo.ts'
import { odsay } from './odsay.ts'
import { offcloud } from './offcloud.ts'
import { ohDear } from './oh-dear.ts'
import { okareo } from './okareo.ts'
import { oklink } from './oklink.ts'
import { okta } from './okta.ts'
import { oktaFga } from './okta-fga.ts'
import { okx } from './okx.ts'
import { olaMaps } from './ola-maps.ts'
import { ollama } from './ollama.ts'
import { ombi } from './ombi.ts'
import { omdb } from './omdb.ts'
import { omie } from './omie.ts'
import { omise } from './omise.ts'
import { omnisend } from './omnisend.ts'
import { oneInch } from './one-inch.ts'
import { onefichier } from './onefichier.ts'
import { oneflow } from './oneflow.ts'
import { onelogin } from './onelogin.ts'
import { onepassword } from './onepassword.ts'
import { onesignal } from './onesignal.ts'
import { onesky } from './onesky.ts'
import { onfido } from './onfido.ts'
import { onfinality } from './onfinality.ts'
import { onfleet } from './onfleet.ts'
import { onkernel } from './onkernel.ts'
import { onyphe } from './onyphe.ts'
import { opayo } from './opayo.ts'
import { openExchangeRates } from './open-exchange-rates.ts'
import { openVsx } from './open-vsx.ts'
import { openWebui } from './open-webui.ts'
import { openai } from './openai.ts'
import { openaq } from './openaq.ts'
import { opencage } from './opencage.ts'
import { opencollective } from './opencollective.ts'
import { opencorporates } from './opencorporates.ts'
import { opencti } from './opencti.ts'
import { opendart } from './opendart.ts'
import { opendota } from './opendota.ts'
import { openfda } from './openfda.ts'
import { openfort } from './openfort.ts'
import { openhab } from './openhab.ts'
import { openlayer } from './openlayer.ts'
import { openlit } from './openlit.ts'
import { opennode } from './opennode.ts'
import { openobserve } from './openobserve.ts'
import { openpay } from './openpay.ts'
import { openpipe } from './openpipe.ts'
import { openproject } from './openproject.ts'
import { openprovider } from './openprovider.ts'
import { openrouter } from './openrouter.ts'
import { openrouteservice } from './openrouteservice.ts'
import { opensanctions } from './opensanctions.ts'
import { opensea } from './opensea.ts'
import { openshift } from './openshift.ts'
import { opensrs } from './opensrs.ts'
import { openstack } from './openstack.ts'
import { openstates } from './openstates.ts'
import { openstatus } from './openstatus.ts'
import { opensubtitles } from './opensubtitles.ts'
import { opentripmap } from './opentripmap.ts'
import { openuv } from './openuv.ts'
import { openweather } from './openweather.ts'
import { openzeppelinDefender } from './openzeppelin-defender.ts'
import { opnsense } from './opnsense.ts'
import { opsgenie } from './opsgenie.ts'
import { optimizely } from './optimizely.ts'
import { optimoroute } from './optimoroute.ts'
import { oracleCloud } from './oracle-cloud.ts'
import { orama } from './orama.ts'
import { orats } from './orats.ts'
import { orbBilling } from './orb-billing.ts'
import { orcaSecurity } from './orca-security.ts'
import { orcid } from './orcid.ts'
import { originalityAi } from './originality-ai.ts'
import { orqAi } from './orq-ai.ts'
import { ortto } from './ortto.ts'
import { ory } from './ory.ts'
import { osf } from './osf.ts'
import { osoCloud } from './oso-cloud.ts'
import { osticket } from './osticket.ts'
import { osu } from './osu.ts'
import { ottu } from './ottu.ts'
import { oura } from './oura.ts'
import { outline } from './outline.ts'
import { outreach } from './outreach.ts'
import { outscraper } from './outscraper.ts'
import { outseta } from './outseta.ts'
import { ovh } from './ovh.ts'
import { oxapay } from './oxapay.ts'
import { oxfordDictionaries } from './oxford-dictionaries.ts'
import { oxylabs } from './oxylabs.ts'
import { ozon } from './ozon.ts'
import { pabbly } from './pabbly.ts'
import { packagecloud } from './packagecloud.ts'
import { packagist } from './packagist.ts'
import { packeta } from './packeta.ts'
import { packlink } from './packlink.ts'
import { paddle } from './paddle.ts'
import { pagarme } from './pagarme.ts'
import { pagerduty } from './pagerduty.ts'
import { pagseguro } from './pagseguro.ts'
import { paloAlto } from './palo-alto.ts'
import { pandadoc } from './pandadoc.ts'
import { pandascore } from './pandascore.ts'
import { pangea } from './pangea.ts'
import { pantheon } from './pantheon.ts'
import { panther } from './panther.ts'
import { paperform } from './paperform.ts'
import { paperlessNgx } from './paperless-ngx.ts'
import { paperspace } from './paperspace.ts'
import { papertrail } from './papertrail.ts'
import { paragon } from './paragon.ts'
import { parallelWeb } from './parallel-web.ts'
import { parasail } from './parasail.ts'
import { parea } from './parea.ts'
import { parseServer } from './parse-server.ts'
import { parsehub } from './parsehub.ts'
import { parsely } from './parsely.ts'
import { parseur } from './parseur.ts'
import { particle } from './particle.ts'
import { partnerstack } from './partnerstack.ts'
import { passbolt } from './passbolt.ts'
import { patreon } from './patreon.ts'
import { patronus } from './patronus.ts'
import { pawapay } from './pawapay.ts'
import { payJp } from './pay-jp.ts'
import { paychangu } from './paychangu.ts'
import { paydunya } from './paydunya.ts'
import { payfast } from './payfast.ts'
import { payfort } from './payfort.ts'
import { payhip } from './payhip.ts'
import { payloadCms } from './payload-cms.ts'
import { paymob } from './paymob.ts'
import { paymongo } from './paymongo.ts'
import { payoneer } from './payoneer.ts'
import { payos } from './payos.ts'
import { paypal } from './paypal.ts'
import { payplug } from './payplug.ts'
import { paysafe } from './paysafe.ts'
import { paystack } from './paystack.ts'
import { paytabs } from './paytabs.ts'
import { paytm } from './paytm.ts'
import { paytr } from './paytr.ts'
import { paytrail } from './paytrail.ts'
import { payu } from './payu.ts'
import { pcloud } from './pcloud.ts'
import { pdfCo } from './pdf-co.ts'
import { pdfcrowd } from './pdfcrowd.ts'
import { pdflayer } from './pdflayer.ts'
import { pdfmonkey } from './pdfmonkey.ts'
import { pdfshift } from './pdfshift.ts'
import { pelicanPanel } from './pelican-panel.ts'
import { pendo } from './pendo.ts'
import { penneo } from './penneo.ts'
import { pennylane } from './pennylane.ts'
import { peopleDataLabs } from './people-data-labs.ts'
import { percy } from './percy.ts'
import { perimeterx } from './perimeterx.ts'
import { permitIo } from './permit-io.ts'
import { perplexity } from './perplexity.ts'
import { persona } from './persona.ts'
import { personio } from './personio.ts'
import { pesapal } from './pesapal.ts'
import { petfinder } from './petfinder.ts'
import { pexels } from './pexels.ts'
import { pganalyze } from './pganalyze.ts'
import { phabricator } from './phabricator.ts'
import { phantombuster } from './phantombuster.ts'
import { phase } from './phase.ts'
import { phemex } from './phemex.ts'
import { philipsHue } from './philips-hue.ts'
import { phonepe } from './phonepe.ts'
import { photoprism } from './photoprism.ts'
import { photoroom } from './photoroom.ts'
import { phrase } from './phrase.ts'
import { phraseTms } from './phrase-tms.ts'
import { picovoice } from './picovoice.ts'
import { picsart } from './picsart.ts'
import { pihole } from './pihole.ts'
import { piloterr } from './piloterr.ts'
import { pimlico } from './pimlico.ts'
import { pinPayments } from './pin-payments.ts'
import { pinata } from './pinata.ts'
import { pinboard } from './pinboard.ts'
import { pinecone } from './pinecone.ts'
import { pingdom } from './pingdom.ts'
import { pingone } from './pingone.ts'
import { pinterest } from './pinterest.ts'
import { pipedream } from './pipedream.ts'
import { pipedrive } from './pipedrive.ts'
import { pipefy } from './pipefy.ts'
import { pipl } from './pipl.ts'
import { pirateWeather } from './pirate-weather.ts'
import { pirsch } from './pirsch.ts'
import { pivotalTracker } from './pivotal-tracker.ts'
import { pixabay } from './pixabay.ts'
import { pixeldrain } from './pixeldrain.ts'
import { placetopay } from './placetopay.ts'
import { placid } from './placid.ts'
import { plaid } from './plaid.ts'
import { plain } from './plain.ts'
import { plane } from './plane.ts'
import { planetLabs } from './planet-labs.ts'
import { planetscale } from './planetscale.ts'
import { planhat } from './planhat.ts'
import { planningCenter } from './planning-center.ts'
import { plasmic } from './plasmic.ts'
import { platformSh } from './platform-sh.ts'
import { plausible } from './plausible.ts'
import { playHt } from './play-ht.ts'
import { playfab } from './playfab.ts'
import { pleo } from './pleo.ts'
import { plesk } from './plesk.ts'
import { plex } from './plex.ts'
import { plisio } from './plisio.ts'
import { plivo } from './plivo.ts'
import { ploi } from './ploi.ts'
import { pluggy } from './pluggy.ts'
import { plunk } from './plunk.ts'
import { pocketbase } from './pocketbase.ts'
import { podcastIndex } from './podcast-index.ts'
import { podchaser } from './podchaser.ts'
import { podia } from './podia.ts'
import { poe } from './poe.ts'
import { poeditor } from './poeditor.ts'
import { pokemontcg } from './pokemontcg.ts'
import { polar } from './polar.ts'
import { pollinations } from './pollinations.ts'
import { poloniex } from './poloniex.ts'
import { polyaxon } from './polyaxon.ts'
import { polygonIo } from './polygon-io.ts'
import { polymarket } from './polymarket.ts'
import { polytomic } from './polytomic.ts'
import { porkbun } from './porkbun.ts'
import { portainer } from './portainer.ts'
import { portkey } from './portkey.ts'
import { portone } from './portone.ts'
import { portworx } from './portworx.ts'
import { positConnect } from './posit-connect.ts'
import { positionstack } from './positionstack.ts'
import { postalServer } from './postal-server.ts'
import { postcoder } from './postcoder.ts'
import { postgrid } from './postgrid.ts'
import { posthog } from './posthog.ts'
import { postman } from './postman.ts'
import { postmark } from './postmark.ts'
import { postscript } from './postscript.ts'
import { powerdns } from './powerdns.ts'
import { predibase } from './predibase.ts'
import { predictleads } from './predictleads.ts'
import { prefabCloud } from './prefab-cloud.ts'
import { prefect } from './prefect.ts'
import { prembly } from './prembly.ts'
import { premiumize } from './premiumize.ts'
import { prepr } from './prepr.ts'
import { presetIo } from './preset-io.ts'
import { prestashop } from './prestashop.ts'
import { pretix } from './pretix.ts'
import { primeIntellect } from './prime-intellect.ts'
import { primerPayments } from './primer-payments.ts'
import { printful } from './printful.ts'
import { printify } from './printify.ts'
import { prisma } from './prisma.ts'
import { prismic } from './prismic.ts'
import { privateAi } from './private-ai.ts'
import { privateKey } from './private-key.ts'
import { privy } from './privy.ts'
import { probely } from './probely.ts'
import { prodia } from './prodia.ts'
import { prodigi } from './prodigi.ts'
import { productHunt } from './product-hunt.ts'
import { productboard } from './productboard.ts'
import { productiveIo } from './productive-io.ts'
import { proget } from './proget.ts'
import { project44 } from './project44.ts'
import { projectdiscovery } from './projectdiscovery.ts'
import { prolificCo } from './prolific-co.ts'
import { promptfoo } from './promptfoo.ts'
import { prompthub } from './prompthub.ts'
import { promptlayer } from './promptlayer.ts'
import { propelauth } from './propelauth.ts'
import { propellerads } from './propellerads.ts'
import { propublica } from './propublica.ts'
import { prosopo } from './prosopo.ts'
import { prospeo } from './prospeo.ts'
import { protocolsIo } from './protocols-io.ts'
import { prowl } from './prowl.ts'
import { prowlarr } from './prowlarr.ts'
import { proxmox } from './proxmox.ts'
import { proxycheck } from './proxycheck.ts'
import { proxycurl } from './proxycurl.ts'
import { prtg } from './prtg.ts'
import { przelewy24 } from './przelewy24.ts'
import { pterodactyl } from './pterodactyl.ts'
import { pubg } from './pubg.ts'
import { pubnub } from './pubnub.ts'
import { pulsedive } from './pulsedive.ts'
import { pulumi } from './pulumi.ts'
import { pumble } from './pumble.ts'
import { puppetForge } from './puppet-forge.ts'
import { purpleair } from './purpleair.ts'
import { pushbullet } from './pushbullet.ts'
import { pusher } from './pusher.ts'
import { pushover } from './pushover.ts'
import { pushplus } from './pushplus.ts'
import { pushsafer } from './pushsafer.ts'
import { pushwoosh } from './pushwoosh.ts'
import { pushy } from './pushy.ts'
import { putIo } from './put-io.ts'
import { pypi } from './pypi.ts'
import { pythonanywhere } from './pythonanywhere.ts'
import { qase } from './qase.ts'
import { qdrant } from './qdrant.ts'
import { qencode } from './qencode.ts'
import { qiniu } from './qiniu.ts'
import { qlik } from './qlik.ts'
import { qlty } from './qlty.ts'
import { qmsg } from './qmsg.ts'
import { qodana } from './qodana.ts'
import { qonto } from './qonto.ts'
import { qonversion } from './qonversion.ts'
import { qovery } from './qovery.ts'
import { qualtrics } from './qualtrics.ts'
import { qualys } from './qualys.ts'
import { quay } from './quay.ts'
import { qubole } from './qubole.ts'
import { questrade } from './questrade.ts'
import { quickbase } from './quickbase.ts'
import { quickbooks } from './quickbooks.ts'
import { quickemailverification } from './quickemailverification.ts'
import { quicknode } from './quicknode.ts'
import { quickpay } from './quickpay.ts'
import { quiverQuant } from './quiver-quant.ts'
import { quix } from './quix.ts'
import { quo } from './quo.ts'
import { qweather } from './qweather.ts'
import { radarr } from './radarr.ts'
import { ragflow } from './ragflow.ts'
import { ragie } from './ragie.ts'
import { raiderIo } from './raider-io.ts'
import { railway } from './railway.ts'
import { raindrop } from './raindrop.ts'
import { rainforestApi } from './rainforest-api.ts'
import { rajaongkir } from './rajaongkir.ts'
import { rakuten } from './rakuten.ts'
import { rally } from './rally.ts'
import { ramp } from './ramp.ts'
import { rancher } from './rancher.ts'
import { rapidapi } from './rapidapi.ts'
import { rapyd } from './rapyd.ts'
import { rarible } from './rarible.ts'
import { rasa } from './rasa.ts'
import { ravelin } from './ravelin.ts'
import { rawg } from './rawg.ts'
import { raygun } from './raygun.ts'
import { razorpay } from './razorpay.ts'
import { reAmaze } from './re-amaze.ts'
import { readarr } from './readarr.ts'
import { readmeIo } from './readme-io.ts'
import { readwise } from './readwise.ts'
import { realDebrid } from './real-debrid.ts'
import { rebrandly } from './rebrandly.ts'
import { rebrickable } from './rebrickable.ts'
import { recallAi } from './recall-ai.ts'
import { recharge } from './recharge.ts'
import { recordedFuture } from './recorded-future.ts'
import { recraft } from './recraft.ts'
import { recruitWebService } from './recruit-web-service.ts'
import { recruitee } from './recruitee.ts'
import { recurly } from './recurly.ts'
import { redash } from './redash.ts'
import { redcap } from './redcap.ts'
import { reddit } from './reddit.ts'
import { redisCloud } from './redis-cloud.ts'
import { redmine } from './redmine.ts'
import { redocly } from './redocly.ts'
import { redoxEngine } from './redox-engine.ts'
import { redpanda } from './redpanda.ts'
import { redpill } from './redpill.ts'
import { redsys } from './redsys.ts'
import { reducto } from './reducto.ts'
import { reedCoUk } from './reed-co-uk.ts'
import { regrid } from './regrid.ts'
import { reka } from './reka.ts'
import { relace } from './relace.ts'
import { relevanceAi } from './relevance-ai.ts'
import { remoteCom } from './remote-com.ts'
import { removeBg } from './remove-bg.ts'
import { render } from './render.ts'
import { rentcast } from './rentcast.ts'
import { replicate } from './replicate.ts'
import { repliers } from './repliers.ts'
import { replyIo } from './reply-io.ts'
import { reportportal } from './reportportal.ts'
import { reposilite } from './reposilite.ts'
import { repsy } from './repsy.ts'
import { requesty } from './requesty.ts'
import { rescuetime } from './rescuetime.ts'
import { resemble } from './resemble.ts'
import { resend } from './resend.ts'
import { reservoir } from './reservoir.ts'
import { resourceGuru } from './resource-guru.ts'
import { respeecher } from './respeecher.ts'
import { respondIo } from './respond-io.ts'
import { restate } from './restate.ts'
import { restdb } from './restdb.ts'
import { retailcrm } from './retailcrm.ts'
import { retell } from './retell.ts'
import { retool } from './retool.ts'
import { retroachievements } from './retroachievements.ts'
import { revAi } from './rev-ai.ts'
import { revenuecat } from './revenuecat.ts'
import { revolut } from './revolut.ts'
import { rewardful } from './rewardful.ts'
import { rezdy } from './rezdy.ts'
import { rill } from './rill.ts'
import { rime } from './rime.ts'
import { ringcentral } from './ringcentral.ts'
import { riotGames } from './riot-games.ts'
import { rippling } from './rippling.ts'
import { riza } from './riza.ts'
import { roamResearch } from './roam-research.ts'
import { roblox } from './roblox.ts'
import { robloxCookie } from './roblox-cookie.ts'
import { roboflow } from './roboflow.ts'
import { robokassa } from './robokassa.ts'
import { rocketChat } from './rocket-chat.ts'
import { rocketreach } from './rocketreach.ts'
import { rockset } from './rockset.ts'
import { rollbar } from './rollbar.ts'
import { rootly } from './rootly.ts'
import { rossum } from './rossum.ts'
import { route4me } from './route4me.ts'
import { routific } from './routific.ts'
import { royalMail } from './royal-mail.ts'
import { rubygems } from './rubygems.ts'
import { rudderstack } from './rudderstack.ts'
import { runcloud } from './runcloud.ts'
import { rundeck } from './rundeck.ts'
import { runloop } from './runloop.ts'
import { runpod } from './runpod.ts'
import { runware } from './runware.ts'
import { runway } from './runway.ts'
import { rutter } from './rutter.ts'
import { sabnzbd } from './sabnzbd.ts'
import { sailthru } from './sailthru.ts'
import { sakuraCloud } from './sakura-cloud.ts'
import { salad } from './salad.ts'
import { saleor } from './saleor.ts'
import { salesflare } from './salesflare.ts'
import { salesforce } from './salesforce.ts'
import { saleshandy } from './saleshandy.ts'
import { salesloft } from './salesloft.ts'
import { salesmate } from './salesmate.ts'
import { saltEdge } from './salt-edge.ts'
import { sambanova } from './sambanova.ts'
import { samsara } from './samsara.ts'
import { sanity } from './sanity.ts'
import { santiment } from './santiment.ts'
import { sarvam } from './sarvam.ts'
import { satispay } from './satispay.ts'
import { sauceLabs } from './sauce-labs.ts'
import { savvycal } from './savvycal.ts'
import { scalapay } from './scalapay.ts'
import { scaleAi } from './scale-ai.ts'
import { scaleSerp } from './scale-serp.ts'
import { scalekit } from './scalekit.ts'
import { scaleway } from './scaleway.ts'
import { scalingo } from './scalingo.ts'
import { scalr } from './scalr.ts'
import { scalyr } from './scalyr.ts'
import { schwab } from './schwab.ts'
import { scorecard } from './scorecard.ts'
import { scoutApm } from './scout-apm.ts'
import { scrapeDo } from './scrape-do.ts'
import { scrapecreators } from './scrapecreators.ts'
import { scrapegraph } from './scrapegraph.ts'
import { scrapeless } from './scrapeless.ts'
import { scrapeops } from './scrapeops.ts'
import { scrapeowl } from './scrapeowl.ts'
import { scraperapi } from './scraperapi.ts'
import { scrapestack } from './scrapestack.ts'
import { scrapfly } from './scrapfly.ts'
import { scrapingant } from './scrapingant.ts'
import { scrapingbee } from './scrapingbee.ts'
import { scrapingdog } from './scrapingdog.ts'
import { scrappey } from './scrappey.ts'
import { scrapybara } from './scrapybara.ts'
import { screenshotapiNet } from './screenshotapi-net.ts'
import { screenshotlayer } from './screenshotlayer.ts'
import { screenshotone } from './screenshotone.ts'
import { screwdriver } from './screwdriver.ts'
import { scrive } from './scrive.ts'
import { seafile } from './seafile.ts'
import { searchapi } from './searchapi.ts'
import { searchspring } from './searchspring.ts'
import { seatable } from './seatable.ts'
import { seatgeek } from './seatgeek.ts'
import { secApi } from './sec-api.ts'
import { securityscorecard } from './securityscorecard.ts'
import { securitytrails } from './securitytrails.ts'
import { seerr } from './seerr.ts'
import { segment } from './segment.ts'
import { segmind } from './segmind.ts'
import { selectel } from './selectel.ts'
import { sellapp } from './sellapp.ts'
import { sellfy } from './sellfy.ts'
import { sellix } from './sellix.ts'
import { semanticScholar } from './semantic-scholar.ts'
import { semaphoreCi } from './semaphore-ci.ts'
import { semaphoreCo } from './semaphore-co.ts'
import { semaphoreUi } from './semaphore-ui.ts'
import { sematext } from './sematext.ts'
import { semgrep } from './semgrep.ts'
import { semrush } from './semrush.ts'
import { sendbird } from './sendbird.ts'
import { sendcloud } from './sendcloud.ts'
import { sendgrid } from './sendgrid.ts'
import { sendowl } from './sendowl.ts'
import { sendpulse } from './sendpulse.ts'
import { sendy } from './sendy.ts'
import { seniverse } from './seniverse.ts'
import { sensenova } from './sensenova.ts'
import { sensibleSo } from './sensible-so.ts'
import { sensibo } from './sensibo.ts'
import { sensu } from './sensu.ts'
import { sentinelHub } from './sentinel-hub.ts'
import { sentinelone } from './sentinelone.ts'
import { sentry } from './sentry.ts'
import { seon } from './seon.ts'
import { seoulOpenData } from './seoul-open-data.ts'
import { sepay } from './sepay.ts'
import { seqera } from './seqera.ts'
import { sequin } from './sequin.ts'
import { seranking } from './seranking.ts'
import { serpapi } from './serpapi.ts'
import { serper } from './serper.ts'
import { serphouse } from './serphouse.ts'
import { serpstack } from './serpstack.ts'
import { serpstat } from './serpstat.ts'
import { serverchan } from './serverchan.ts'
import { serverpilot } from './serverpilot.ts'
import { servicenow } from './servicenow.ts'
import { setlistFm } from './setlist-fm.ts'
import { settlemint } from './settlemint.ts'
import { setu } from './setu.ts'
import { sevalla } from './sevalla.ts'
import { sevdesk } from './sevdesk.ts'
import { sevenIo } from './seven-io.ts'
import { seventeenTrack } from './seventeen-track.ts'
import { sharefile } from './sharefile.ts'
import { shelly } from './shelly.ts'
import { shift4shop } from './shift4shop.ts'
import { shikimori } from './shikimori.ts'
import { ship24 } from './ship24.ts'
import { shipbob } from './shipbob.ts'
import { shipengine } from './shipengine.ts'
import { shipmondo } from './shipmondo.ts'
import { shippo } from './shippo.ts'
import { shiprocket } from './shiprocket.ts'
import { shipstation } from './shipstation.ts'
import { shlink } from './shlink.ts'
import { shodan } from './shodan.ts'
import { shopee } from './shopee.ts'
import { shopify } from './shopify.ts'
import { shopline } from './shopline.ts'
import { shopware } from './shopware.ts'
import { shortIo } from './short-io.ts'
import { shortcut } from './shortcut.ts'
import { shortpixel } from './shortpixel.ts'
import { shotstack } from './shotstack.ts'
import { shuftiPro } from './shufti-pro.ts'
import { shutterstock } from './shutterstock.ts'
import { shyft } from './shyft.ts'
import { sidekiq } from './sidekiq.ts'
import { sideshift } from './sideshift.ts'
import { siftScience } from './sift-science.ts'
import { sightengine } from './sightengine.ts'
import { sigmaComputing } from './sigma-computing.ts'
import { signalfx } from './signalfx.ts'
import { signalwire } from './signalwire.ts'
import { signaturit } from './signaturit.ts'
import { signeasy } from './signeasy.ts'
import { signifyd } from './signifyd.ts'
import { signnow } from './signnow.ts'
import { signoz } from './signoz.ts'
import { signrequest } from './signrequest.ts'
import { signwell } from './signwell.ts'
import { sigopt } from './sigopt.ts'
import { siliconflow } from './siliconflow.ts'
import { simfin } from './simfin.ts'
import { similarweb } from './similarweb.ts'
import { simkl } from './simkl.ts'
import { simpleAnalytics } from './simple-analytics.ts'
import { simplehash } from './simplehash.ts'
import { simplelocalize } from './simplelocalize.ts'
import { simplelogin } from './simplelogin.ts'
import { simplyCom } from './simply-com.ts'
import { simplybook } from './simplybook.ts'
import { simplyrets } from './simplyrets.ts'
import { sinch } from './sinch.ts'
import { sindri } from './sindri.ts'
import { singlestore } from './singlestore.ts'
import { singularNet } from './singular-net.ts'
import { sipgate } from './sipgate.ts'
import { sirv } from './sirv.ts'
import { site24x7 } from './site24x7.ts'
import { siyuan } from './siyuan.ts'
import { skydropx } from './skydropx.ts'
import { skylight } from './skylight.ts'
import { skyscanner } from './skyscanner.ts'
import { skyvern } from './skyvern.ts'
import { slack } from './slack.ts'
import { sleuth } from './sleuth.ts'
import { sliplane } from './sliplane.ts'
import { slite } from './slite.ts'
import { smallestAi } from './smallest-ai.ts'
import { smartcar } from './smartcar.ts'
import { smartcat } from './smartcat.ts'
import { smartlead } from './smartlead.ts'
import { smartling } from './smartling.ts'
import { smartlook } from './smartlook.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import { smartsheet } from './smartsheet.ts'
import { smartsuite } from './smartsuite.ts'
import { smartthings } from './smartthings.ts'
import { smartystreets } from './smartystreets.ts'
import { smileId } from './smile-id.ts'
import { smileIo } from './smile-io.ts'
import { smithery } from './smithery.ts'
import { smoobu } from './smoobu.ts'
import { smsIr } from './sms-ir.ts'
import { smsRu } from './sms-ru.ts'
import { smsapi } from './smsapi.ts'
import { smsglobal } from './smsglobal.ts'
import { smtp2go } from './smtp2go.ts'
import { smugmug } from './smugmug.ts'
import { snapchat } from './snapchat.ts'
import { snapcraft } from './snapcraft.ts'
import { snaptrade } from './snaptrade.ts'
import { snipcart } from './snipcart.ts'
import { snipeIt } from './snipe-it.ts'
import { snovIo } from './snov-io.ts'
import { snowflake } from './snowflake.ts'
import { snusbase } from './snusbase.ts'
import { snyk } from './snyk.ts'
import { socketDev } from './socket-dev.ts'
import { socketlabs } from './socketlabs.ts'
import { socrata } from './socrata.ts'
import { socure } from './socure.ts'
import { solana } from './solana.ts'
import { solaredge } from './solaredge.ts'
import { solarwinds } from './solarwinds.ts'
import { solscan } from './solscan.ts'
import { sonarqube } from './sonarqube.ts'
import { sonarr } from './sonarr.ts'
import { sonatype } from './sonatype.ts'
import { songkick } from './songkick.ts'
import { soniox } from './soniox.ts'
import { sophos } from './sophos.ts'
import { soracom } from './soracom.ts'
import { soundcloud } from './soundcloud.ts'
import { sourcegraph } from './sourcegraph.ts'
import { sourcehut } from './sourcehut.ts'
import { spacelift } from './spacelift.ts'
import { spaceship } from './spaceship.ts'
import { sparkpost } from './sparkpost.ts'
import { speakeasy } from './speakeasy.ts'
import { speechify } from './speechify.ts'
import { speechmatics } from './speechmatics.ts'
import { speedcurve } from './speedcurve.ts'
import { speedrunCom } from './speedrun-com.ts'
import { spendesk } from './spendesk.ts'
import { spiderCloud } from './spider-cloud.ts'
import { spinupwp } from './spinupwp.ts'
import { splitIo } from './split-io.ts'
import { splunk } from './splunk.ts'
import { spoonacular } from './spoonacular.ts'
import { sportmonks } from './sportmonks.ts'
import { sportradar } from './sportradar.ts'
import { sportsdataIo } from './sportsdata-io.ts'
import { spotify } from './spotify.ts'
import { spreedly } from './spreedly.ts'
import { springerNature } from './springer-nature.ts'
import { spurUs } from './spur-us.ts'
import { spyfu } from './spyfu.ts'
import { squadCo } from './squad-co.ts'
import { squadcast } from './squadcast.ts'
import { square } from './square.ts'
import { squarespace } from './squarespace.ts'
import { sslcommerz } from './sslcommerz.ts'
import { ssoready } from './ssoready.ts'
import { stabilityAi } from './stability-ai.ts'
import { stackAi } from './stack-ai.ts'
import { stackExchange } from './stack-exchange.ts'
import { stackhawk } from './stackhawk.ts'
import { stackpath } from './stackpath.ts'
import { stadiaMaps } from './stadia-maps.ts'
import { stampedIo } from './stamped-io.ts'
import { stancer } from './stancer.ts'
import { stannp } from './stannp.ts'
import { starling } from './starling.ts'
import { statsig } from './statsig.ts'
import { statuscake } from './statuscake.ts'
import { statuspage } from './statuspage.ts'
import { statuspal } from './statuspal.ts'
import { steam } from './steam.ts'
import { steamgriddb } from './steamgriddb.ts'
import { stedi } from './stedi.ts'
import { steel } from './steel.ts'
import { stellar } from './stellar.ts'
import { stepfun } from './stepfun.ts'
import { stigg } from './stigg.ts'
import { stirlingPdf } from './stirling-pdf.ts'
import { stitchData } from './stitch-data.ts'
import { stitchMoney } from './stitch-money.ts'
import { stockdataOrg } from './stockdata-org.ts'
import { storj } from './storj.ts'
import { stormglass } from './stormglass.ts'
import { storyblok } from './storyblok.ts'
import { straico } from './straico.ts'
import { strapi } from './strapi.ts'
import { stratz } from './stratz.ts'
import { strava } from './strava.ts'
import { streak } from './streak.ts'
import { streamelements } from './streamelements.ts'
import { streamlabs } from './streamlabs.ts'
import { streamnative } from './streamnative.ts'
import { strikePayments } from './strike-payments.ts'
import { stripe } from './stripe.ts'
import { strongdm } from './strongdm.ts'
import { stytch } from './stytch.ts'
import { submail } from './submail.ts'
import { subscan } from './subscan.ts'
import { sui } from './sui.ts'
import { sumoLogic } from './sumo-logic.ts'
import { sumsub } from './sumsub.ts'
import { sumup } from './sumup.ts'
import { supabase } from './supabase.ts'
import { supadata } from './supadata.ts'
import { superannotate } from './superannotate.ts'
import { supercell } from './supercell.ts'
import { supermemory } from './supermemory.ts'
import { superset } from './superset.ts'
import { supertokens } from './supertokens.ts'
import { supervisely } from './supervisely.ts'
import { superwall } from './superwall.ts'
import { surveycto } from './surveycto.ts'
import { surveymonkey } from './surveymonkey.ts'
import { surveysparrow } from './surveysparrow.ts'
import { survicate } from './survicate.ts'
import { svix } from './svix.ts'
import { swaggerhub } from './swaggerhub.ts'
import { sweego } from './sweego.ts'
import { swell } from './swell.ts'
import { swiftype } from './swiftype.ts'
import { switchbot } from './switchbot.ts'
import { symbl } from './symbl.ts'
import { synapseOrg } from './synapse-org.ts'
import { syncthing } from './syncthing.ts'
import { syndica } from './syndica.ts'
import { synthesia } from './synthesia.ts'
import { syntheticNew } from './synthetic-new.ts'
import { sysdig } from './sysdig.ts'
import { taapi } from './taapi.ts'
import { tabby } from './tabby.ts'
import { tableau } from './tableau.ts'
import { taboola } from './taboola.ts'
import { taddy } from './taddy.ts'
import { taggun } from './taggun.ts'
import { tagoIo } from './tago-io.ts'
import { taiga } from './taiga.ts'
import { tailscale } from './tailscale.ts'
import { taiwanCwa } from './taiwan-cwa.ts'
import { takeshape } from './takeshape.ts'
import { talentlms } from './talentlms.ts'
import { tally } from './tally.ts'
import { tamara } from './tamara.ts'
import { tandoor } from './tandoor.ts'
import { tapPayments } from './tap-payments.ts'
import { tapfiliate } from './tapfiliate.ts'
import { tappay } from './tappay.ts'
import { taqnyat } from './taqnyat.ts'
import { tardisDev } from './tardis-dev.ts'
import { targon } from './targon.ts'
import { tastytrade } from './tastytrade.ts'
import { tatum } from './tatum.ts'
import { tautulli } from './tautulli.ts'
import { tavily } from './tavily.ts'
import { tavus } from './tavus.ts'
import { taxjar } from './taxjar.ts'
import { teable } from './teable.ts'
import { teachable } from './teachable.ts'
import { teamcity } from './teamcity.ts'
import { teamleader } from './teamleader.ts'
import { teamtailor } from './teamtailor.ts'
import { teamwork } from './teamwork.ts'
import { technitium } from './technitium.ts'
import { telegram } from './telegram.ts'
import { teleport } from './teleport.ts'
import { telesign } from './telesign.ts'
import { tella } from './tella.ts'
import { teller } from './teller.ts'
import { telnyx } from './telnyx.ts'
import { tempestWeather } from './tempest-weather.ts'
import { temporalCloud } from './temporal-cloud.ts'
import { tenable } from './tenable.ts'
import { tencentCloud } from './tencent-cloud.ts'
import { tencentLkeap } from './tencent-lkeap.ts'
import { tencentMaps } from './tencent-maps.ts'
import { tenderly } from './tenderly.ts'
import { tenor } from './tenor.ts'
import { tensordock } from './tensordock.ts'
import { tensorlake } from './tensorlake.ts'
import { tensorzero } from './tensorzero.ts'
import { termii } from './termii.ts'
import { terraApi } from './terra-api.ts'
import { terraformCloud } from './terraform-cloud.ts'
import { tesla } from './tesla.ts'
import { teslemetry } from './teslemetry.ts'
import { tesseral } from './tesseral.ts'
import { tessie } from './tessie.ts'
import { testingbot } from './testingbot.ts'
import { testmo } from './testmo.ts'
import { testrail } from './testrail.ts'
import { textbelt } from './textbelt.ts'
import { textcortex } from './textcortex.ts'
import { texterify } from './texterify.ts'
import { textlocal } from './textlocal.ts'
import { textmagic } from './textmagic.ts'
import { tezos } from './tezos.ts'
import { tfl } from './tfl.ts'
import { tggl } from './tggl.ts'
import { thawani } from './thawani.ts'
import { theGraph } from './the-graph.ts'
import { theOddsApi } from './the-odds-api.ts'
import { theThingsNetwork } from './the-things-network.ts'
import { thecatapi } from './thecatapi.ts'
import { thehive } from './thehive.ts'
import { theirstack } from './theirstack.ts'
import { thetvdb } from './thetvdb.ts'
import { thingsboard } from './thingsboard.ts'
import { thingspeak } from './thingspeak.ts'
import { thinkific } from './thinkific.ts'
import { thirdweb } from './thirdweb.ts'
import { thousandeyes } from './thousandeyes.ts'
import { threeCommas } from './three-commas.ts'
import { threemaGateway } from './threema-gateway.ts'
import { thunderforest } from './thunderforest.ts'
import { thunderstore } from './thunderstore.ts'
import { tianditu } from './tianditu.ts'
import { tibber } from './tibber.ts'
import { ticketTailor } from './ticket-tailor.ts'
import { ticketmaster } from './ticketmaster.ts'
import { tidbCloud } from './tidb-cloud.ts'
import { tidio } from './tidio.ts'
import { tidycal } from './tidycal.ts'
import { tigris } from './tigris.ts'
import { tiingo } from './tiingo.ts'
import { tikhub } from './tikhub.ts'
import { tiktok } from './tiktok.ts'
import { timelyApp } from './timely-app.ts'
import { timescale } from './timescale.ts'
import { timewebCloud } from './timeweb-cloud.ts'
import { timezonedb } from './timezonedb.ts'
import { tinaCms } from './tina-cms.ts'
import { tines } from './tines.ts'
import { tinify } from './tinify.ts'
import { tink } from './tink.ts'
import { tinkoff } from './tinkoff.ts'
import { tinybird } from './tinybird.ts'
import { tinyurl } from './tinyurl.ts'
import { tito } from './tito.ts'
import { tmdb } from './tmdb.ts'
import { toastPos } from './toast-pos.ts'
import { todoist } from './todoist.ts'
import { togetherAi } from './together-ai.ts'
import { toggl } from './toggl.ts'
import { tokenMetrics } from './token-metrics.ts'
import { tolgee } from './tolgee.ts'
import { toloka } from './toloka.ts'
import { tolt } from './tolt.ts'
import { tomorrowIo } from './tomorrow-io.ts'
import { tomtom } from './tomtom.ts'
import { tonapi } from './tonapi.ts'
import { toncenter } from './toncenter.ts'
import { tookan } from './tookan.ts'
import { toolhouse } from './toolhouse.ts'
import { tooljet } from './tooljet.ts'
import { topGg } from './top-gg.ts'
import { torbox } from './torbox.ts'
import { tornCity } from './torn-city.ts'
import { tossPayments } from './toss-payments.ts'
import { toyyibpay } from './toyyibpay.ts'
import { traccar } from './traccar.ts'
import { traceloop } from './traceloop.ts'
import { trackerGg } from './tracker-gg.ts'
import { trackingmore } from './trackingmore.ts'
import { trackjs } from './trackjs.ts'
import { tradeDesk } from './trade-desk.ts'
import { tradermade } from './tradermade.ts'
import { tradier } from './tradier.ts'
import { trading212 } from './trading212.ts'
import { trakt } from './trakt.ts'
import { transak } from './transak.ts'
import { transbank } from './transbank.ts'
import { transifex } from './transifex.ts'
import { transistorFm } from './transistor-fm.ts'
import { transloadit } from './transloadit.ts'
import { travelpayouts } from './travelpayouts.ts'
import { traveltime } from './traveltime.ts'
import { travis } from './travis.ts'
import { trayIo } from './tray-io.ts'
import { treasureData } from './treasure-data.ts'
import { treasuryPrime } from './treasury-prime.ts'
import { trello } from './trello.ts'
import { trendMicro } from './trend-micro.ts'
import { trendyol } from './trendyol.ts'
import { trieve } from './trieve.ts'
import { triggerDev } from './trigger-dev.ts'
import { trilium } from './trilium.ts'
import { tripadvisor } from './tripadvisor.ts'
import { tripay } from './tripay.ts'
import { tripo } from './tripo.ts'
import { trmLabs } from './trm-labs.ts'
import { trongrid } from './trongrid.ts'
import { truelayer } from './truelayer.ts'
import { truemail } from './truemail.ts'
import { truenas } from './truenas.ts'
import { trulioo } from './trulioo.ts'
import { trunkIo } from './trunk-io.ts'
import { trustpilot } from './trustpilot.ts'
import { tsig } from './tsig.ts'
import { tumblr } from './tumblr.ts'
import { turbopuffer } from './turbopuffer.ts'
import { turbosmtp } from './turbosmtp.ts'
import { turnkey } from './turnkey.ts'
import { turso } from './turso.ts'
import { tushare } from './tushare.ts'
import { tuya } from './tuya.ts'
import { twelveData } from './twelve-data.ts'
import { twelveLabs } from './twelve-labs.ts'
import { twentyCrm } from './twenty-crm.ts'
import { twilio } from './twilio.ts'
import { twingate } from './twingate.ts'
import { twistCom } from './twist-com.ts'
import { twitch } from './twitch.ts'
import { twitter } from './twitter.ts'
import { twitterapiIo } from './twitterapi-io.ts'
import { twoCaptcha } from './two-captcha.ts'
import { twoCheckout } from './two-checkout.ts'
import { twoFactorIn } from './two-factor-in.ts'
import { twoGis } from './two-gis.ts'
import { tyk } from './tyk.ts'
import { typebot } from './typebot.ts'
import { typeform } from './typeform.ts'
import { typefully } from './typefully.ts'
import { typesense } from './typesense.ts'
import { uber } from './uber.ts'
import { uberduck } from './uberduck.ts'
import { ubicloud } from './ubicloud.ts'
import { ubidots } from './ubidots.ts'
import { udemy } from './udemy.ts'
import { ultramsg } from './ultramsg.ts'
import { ultravox } from './ultravox.ts'
import { umami } from './umami.ts'
import { umbraco } from './umbraco.ts'
import { umeng } from './umeng.ts'
import { umls } from './umls.ts'
import { unifi } from './unifi.ts'
import { unifiedTo } from './unified-to.ts'
import { unifonic } from './unifonic.ts'
import { unifyAi } from './unify-ai.ts'
import { unipile } from './unipile.ts'
import { unisender } from './unisender.ts'
import { unitFinance } from './unit-finance.ts'
import { unityCloud } from './unity-cloud.ts'
import { univapay } from './univapay.ts'
import { unkey } from './unkey.ts'
import { unleash } from './unleash.ts'
import { unleashed } from './unleashed.ts'
import { unsplash } from './unsplash.ts'
import { unstructured } from './unstructured.ts'
import { unusualWhales } from './unusual-whales.ts'
import { upayments } from './upayments.ts'
import { upbit } from './upbit.ts'
import { upcloud } from './upcloud.ts'
import { updownIo } from './updown-io.ts'
import { uploadcare } from './uploadcare.ts'
import { uploadthing } from './uploadthing.ts'
import { ups } from './ups.ts'
import { upstage } from './upstage.ts'
import { upstash } from './upstash.ts'
import { upstox } from './upstox.ts'
import { uptimeKuma } from './uptime-kuma.ts'
import { uptimeRobot } from './uptime-robot.ts'
import { uptrace } from './uptrace.ts'
import { uptrends } from './uptrends.ts'
import { urlbox } from './urlbox.ts'
import { urlscan } from './urlscan.ts'
import { usCensus } from './us-census.ts'
import { usajobs } from './usajobs.ts'
import { usebouncer } from './usebouncer.ts'
import { userflow } from './userflow.ts'
import { userfront } from './userfront.ts'
import { userlist } from './userlist.ts'
import { userstack } from './userstack.ts'
import { uservoice } from './uservoice.ts'
import { usps } from './usps.ts'
import { utilityapi } from './utilityapi.ts'
import { v0 } from './v0.ts'
import { v7 } from './v7.ts'
import { valTown } from './val-town.ts'
import { valohai } from './valohai.ts'
import { valr } from './valr.ts'
import { valyu } from './valyu.ts'
import { vanta } from './vanta.ts'
import { vapi } from './vapi.ts'
import { vapid } from './vapid.ts'
import { vastAi } from './vast-ai.ts'
import { vault } from './vault.ts'
import { vaultwarden } from './vaultwarden.ts'
import { vectara } from './vectara.ts'
import { vectorize } from './vectorize.ts'
import { vectorshift } from './vectorshift.ts'
import { vela } from './vela.ts'
import { vellum } from './vellum.ts'
import { veniceAi } from './venice-ai.ts'
import { venly } from './venly.ts'
import { veracode } from './veracode.ts'
import { vercel } from './vercel.ts'
import { verdaccio } from './verdaccio.ts'
import { verifalia } from './verifalia.ts'
import { veriff } from './veriff.ts'
import { veriphone } from './veriphone.ts'
import { vero } from './vero.ts'
import { veryfi } from './veryfi.ts'
import { vespaCloud } from './vespa-cloud.ts'
import { viator } from './viator.ts'
import { viber } from './viber.ts'
import { victorops } from './victorops.ts'
import { vidu } from './vidu.ts'
import { vidyard } from './vidyard.ts'
import { vietmap } from './vietmap.ts'
import { viewdns } from './viewdns.ts'
import { vikunja } from './vikunja.ts'
import { vimeo } from './vimeo.ts'
import { vindi } from './vindi.ts'
import { vipps } from './vipps.ts'
import { virustotal } from './virustotal.ts'
import { visualCrossing } from './visual-crossing.ts'
import { vitalHealth } from './vital-health.ts'
import { vk } from './vk.ts'
import { vmwareCloud } from './vmware-cloud.ts'
import { vmwareTanzu } from './vmware-tanzu.ts'
import { vnpay } from './vnpay.ts'
import { voiceflow } from './voiceflow.ts'
import { voicemaker } from './voicemaker.ts'
import { voicerss } from './voicerss.ts'
import { volcengine } from './volcengine.ts'
import { volcengineArk } from './volcengine-ark.ts'
import { voluum } from './voluum.ts'
import { vonage } from './vonage.ts'
import { voximplant } from './voximplant.ts'
import { voyageAi } from './voyage-ai.ts'
import { vpnapi } from './vpnapi.ts'
import { vtex } from './vtex.ts'
import { vtiger } from './vtiger.ts'
import { vultr } from './vultr.ts'
import { vwo } from './vwo.ts'
import { vworld } from './vworld.ts'
import { wakatime } from './wakatime.ts'
import { walkScore } from './walk-score.ts'
import { wallabag } from './wallabag.ts'
import { walmart } from './walmart.ts'
import { wappalyzer } from './wappalyzer.ts'
import { waqi } from './waqi.ts'
import { warcraftLogs } from './warcraft-logs.ts'
import { wargaming } from './wargaming.ts'
import { warpTerminal } from './warp-terminal.ts'
import { warpstream } from './warpstream.ts'
import { warrant } from './warrant.ts'
import { wasabi } from './wasabi.ts'
import { wasenderapi } from './wasenderapi.ts'
import { wasmer } from './wasmer.ts'
import { wassenger } from './wassenger.ts'
import { watchmode } from './watchmode.ts'
import { wati } from './wati.ts'
import { wavefront } from './wavefront.ts'
import { wavespeed } from './wavespeed.ts'
import { wayforpay } from './wayforpay.ts'
import { wazirx } from './wazirx.ts'
import { wazuh } from './wazuh.ts'
import { weatherapi } from './weatherapi.ts'
import { weatherbit } from './weatherbit.ts'
import { weatherlink } from './weatherlink.ts'
import { weatherstack } from './weatherstack.ts'
import { weaviate } from './weaviate.ts'
import { webOfScience } from './web-of-science.ts'
import { webTranslateIt } from './web-translate-it.ts'
import { web3Storage } from './web3-storage.ts'
import { web3auth } from './web3auth.ts'
import { web3forms } from './web3forms.ts'
import { webengage } from './webengage.ts'
import { webex } from './webex.ts'
import { webflow } from './webflow.ts'
import { weblate } from './weblate.ts'
import { webscrapingAi } from './webscraping-ai.ts'
import { webscrapingapi } from './webscrapingapi.ts'
import { webshare } from './webshare.ts'
import { webshipper } from './webshipper.ts'
import { wechat } from './wechat.ts'
import { wecom } from './wecom.ts'
import { weglot } from './weglot.ts'
import { weightsAndBiases } from './weights-and-biases.ts'
import { wellsaid } from './wellsaid.ts'
import { whapi } from './whapi.ts'
import { what3words } from './what3words.ts'
import { whereby } from './whereby.ts'
import { whisparr } from './whisparr.ts'
import { whitebit } from './whitebit.ts'
import { whoisxml } from './whoisxml.ts'
import { whoop } from './whoop.ts'
import { whop } from './whop.ts'
import { whoxy } from './whoxy.ts'
import { whylabs } from './whylabs.ts'
import { wildberries } from './wildberries.ts'
import { windmill } from './windmill.ts'
import { windsurf } from './windsurf.ts'
import { windy } from './windy.ts'
import { wireguard } from './wireguard.ts'
import { wise } from './wise.ts'
import { wistia } from './wistia.ts'
import { witAi } from './wit-ai.ts'
import { withings } from './withings.ts'
import { wix } from './wix.ts'
import { wiz } from './wiz.ts'
import { wmata } from './wmata.ts'
import { wolframAlpha } from './wolfram-alpha.ts'
import { wompi } from './wompi.ts'
import { wonderpush } from './wonderpush.ts'
import { woocommerce } from './woocommerce.ts'
import { woodpecker } from './woodpecker.ts'
import { woopra } from './woopra.ts'
import { woovi } from './woovi.ts'
import { wordnik } from './wordnik.ts'
import { wordpress } from './wordpress.ts'
import { workableHr } from './workable-hr.ts'
import { workato } from './workato.ts'
import { workos } from './workos.ts'
import { worldWeatherOnline } from './world-weather-online.ts'
import { worldtides } from './worldtides.ts'
import { worqhat } from './worqhat.ts'
import { wrike } from './wrike.ts'
import { writerCom } from './writer-com.ts'
import { writesonic } from './writesonic.ts'
import { wufoo } from './wufoo.ts'
import { wundergraph } from './wundergraph.ts'
import { wunderground } from './wunderground.ts'
import { wxpusher } from './wxpusher.ts'
import { wyze } from './wyze.ts'
import { xai } from './xai.ts'
import { xano } from './xano.ts'
import { xata } from './xata.ts'
import { xendit } from './xendit.ts'
import { xero } from './xero.ts'
import { xirsys } from './xirsys.ts'
import { xrpLedger } from './xrp-ledger.ts'
import { xsolla } from './xsolla.ts'
import { xweather } from './xweather.ts'
import { yandexCloud } from './yandex-cloud.ts'
import { yandexMarket } from './yandex-market.ts'
import { yapily } from './yapily.ts'
import { yelp } from './yelp.ts'
import { yescaptcha } from './yescaptcha.ts'
import { yext } from './yext.ts'
import { ynab } from './ynab.ts'
import { yoco } from './yoco.ts'
import { yodlee } from './yodlee.ts'
import { yookassa } from './yookassa.ts'
import { yotpo } from './yotpo.ts'
import { youCom } from './you-com.ts'
import { youdao } from './youdao.ts'
import { yourls } from './yourls.ts'
import { yousign } from './yousign.ts'
import { youverify } from './youverify.ts'
import { yubico } from './yubico.ts'
import { yugabyte } from './yugabyte.ts'
import { yunpian } from './yunpian.ts'
import { zApi } from './z-api.ts'
import { zabbix } from './zabbix.ts'
import { zadarma } from './zadarma.ts'
import { zalo } from './zalo.ts'
import { zalopay } from './zalopay.ts'
import { zammad } from './zammad.ts'
import { zamzar } from './zamzar.ts'
import { zapier } from './zapier.ts'
import { zapper } from './zapper.ts'
import { zaprite } from './zaprite.ts'
import { zapsign } from './zapsign.ts'
import { zarinpal } from './zarinpal.ts'
import { zeabur } from './zeabur.ts'
import { zendesk } from './zendesk.ts'
import { zenduty } from './zenduty.ts'
import { zenhub } from './zenhub.ts'
import { zenml } from './zenml.ts'
import { zenodo } from './zenodo.ts'
import { zenrows } from './zenrows.ts'
import { zenserp } from './zenserp.ts'
import { zep } from './zep.ts'
import { zeplin } from './zeplin.ts'
import { zeptomail } from './zeptomail.ts'
import { zerion } from './zerion.ts'
import { zeroX } from './zero-x.ts'
import { zerobounce } from './zerobounce.ts'
import { zeroentropy } from './zeroentropy.ts'
import { zerotier } from './zerotier.ts'
import { zhipu } from './zhipu.ts'
import { zilliz } from './zilliz.ts'
import { zitadel } from './zitadel.ts'
import { zoho } from './zoho.ts'
import { zohoCliq } from './zoho-cliq.ts'
import { zomato } from './zomato.ts'
import { zoom } from './zoom.ts'
import { zoomeye } from './zoomeye.ts'
import { zoominfo } from './zoominfo.ts'
import { zotRegistry } from './zot-registry.ts'
import { zotero } from './zotero.ts'
import { zscaler } from './zscaler.ts'
import { zulip } from './zulip.ts'
import { zuplo } from './zuplo.ts'
import { zyte } from './zyte.ts'

/** Each is held against the type by itself: a thousand literal types in one list are more than the compiler makes one union of. */
const inOrder = (...all: readonly Service[]): readonly Service[] => all

/** All key services that are built in, sorted by id. A test proves that every file of this folder is on the list. */
export const services = inOrder(
  abTasty,
  abacatepay,
  abacusAi,
  ably,
  abnormalSecurity,
  abstractApi,
  abuseCh,
  abuseipdb,
  accuweather,
  acoustid,
  acquia,
  acrcloud,
  activecampaign,
  activepieces,
  acuityScheduling,
  acumbamail,
  acunetix,
  adafruitIo,
  adapty,
  adguardHome,
  adjustCom,
  admitad,
  adobe,
  adyen,
  adzuna,
  aemet,
  affine,
  affinityCrm,
  affirm,
  africasTalking,
  afterpay,
  aftership,
  age,
  agenta,
  agentmail,
  agentops,
  agentql,
  agileCrm,
  agilityCms,
  agora,
  aha,
  ahasend,
  ahrefs,
  aiHorde,
  ai21,
  ai302,
  aikido,
  aimlapi,
  aiproxy,
  airbrake,
  airbyte,
  aircall,
  airflow,
  airlabs,
  airnow,
  airops,
  airship,
  airtable,
  airtop,
  airvisual,
  airwallex,
  aisensy,
  aisstream,
  aiven,
  akahu,
  akamai,
  akashChat,
  akeyless,
  akismet,
  alby,
  alchemer,
  alchemy,
  alegra,
  alephAlpha,
  algolia,
  alibabaCloud,
  alienvaultOtx,
  aliexpress,
  alipay,
  alldebrid,
  allegro,
  allium,
  allureTestops,
  alpaca,
  alphaVantage,
  amadeus,
  amap,
  amazonMws,
  amazonOauth,
  ambee,
  amberdata,
  ambientWeather,
  amocrm,
  ampcode,
  amplitude,
  anaconda,
  anchorBrowser,
  anchore,
  angelOne,
  anilist,
  ankr,
  anonaddy,
  ansibleGalaxy,
  anthropic,
  antiCaptcha,
  anvil,
  anyRun,
  anymailFinder,
  anyscale,
  anythingllm,
  apaczka,
  apaleo,
  apiDataGov,
  apiNinjas,
  apiSports,
  apiVideo,
  api2pdf,
  api4ai,
  apideck,
  apiflash,
  apifootball,
  apify,
  apilayer,
  apitemplate,
  apivoid,
  apolloGraphos,
  apolloIo,
  appCenter,
  appStoreConnect,
  appcircle,
  appcues,
  appdynamics,
  appetize,
  applanga,
  applitools,
  applovin,
  appsflyer,
  appsignal,
  appsmith,
  appveyor,
  appwrite,
  aptos,
  arangodb,
  arcade,
  arcane,
  arcgis,
  arcjet,
  arduinoCloud,
  argilla,
  argoCd,
  argos,
  arize,
  arkesel,
  arliai,
  artillery,
  artsy,
  arvancloud,
  asaas,
  asana,
  ashby,
  asknicely,
  assemblyai,
  astraDb,
  astronomer,
  atatus,
  athina,
  atlassian,
  attentive,
  attio,
  attom,
  audd,
  audiobookshelf,
  augmentCode,
  auspost,
  autentique,
  auth0,
  authelia,
  authentik,
  authorizeNet,
  authress,
  authsignal,
  authy,
  authzed,
  autify,
  autodesk,
  autumn,
  avalai,
  avalara,
  avian,
  aviationEdge,
  aviationstack,
  avoma,
  avwx,
  aweber,
  awin,
  aws,
  awx,
  axiom,
  ayrshare,
  azure,
  back4app,
  backblaze,
  backendless,
  backtraceIo,
  baichuan,
  baiduCloud,
  baiduMaps,
  balena,
  balldontlie,
  bamboohr,
  bananaDev,
  bannerbear,
  banxico,
  barchart,
  baremetrics,
  barion,
  bark,
  basecamp,
  basehub,
  baselinker,
  baserow,
  baseten,
  basiq,
  basisTheory,
  batchCom,
  battlemetrics,
  bazaarvoice,
  bazarr,
  bea,
  beamCloud,
  beamer,
  beds24,
  beebotte,
  beehiiv,
  beget,
  belvo,
  benchling,
  benchmarkEmail,
  bento,
  benzinga,
  bestBuy,
  betfair,
  betterStack,
  bettercontact,
  biconomy,
  bigbluebutton,
  bigcommerce,
  bigdatacloud,
  bigmarker,
  billCom,
  billomat,
  billplz,
  binance,
  binaryedge,
  bingMaps,
  bingx,
  bintray,
  bioportal,
  birdeye,
  bitbucket,
  bitcoin,
  bitdefender,
  biteship,
  bitfinex,
  bitflyer,
  bitget,
  bitgo,
  bithumb,
  bitkub,
  bitly,
  bitmart,
  bitmex,
  bitmovin,
  bitpanda,
  bitpay,
  bitquery,
  bitrise,
  bitrix24,
  bitsight,
  bitso,
  bitstamp,
  bittrex,
  bitvavo,
  bitwarden,
  blackForestLabs,
  bland,
  blastApi,
  blaxel,
  blazemeter,
  bling,
  blizzard,
  blockcypher,
  blockdaemon,
  blockfrost,
  blocknative,
  bloxroute,
  bls,
  bluesky,
  bluesnap,
  blynk,
  bocha,
  bokun,
  bolCom,
  boldsign,
  bonsaiSearch,
  bonusly,
  bookstack,
  borgbase,
  botpress,
  box,
  braintree,
  braintrust,
  branchIo,
  brandfetch,
  braveSearch,
  braze,
  breezyHr,
  brevo,
  brex,
  bria,
  bridgeInteractive,
  bridgeXyz,
  brightData,
  brightcove,
  bringg,
  browseAi,
  browserUse,
  browserbase,
  browserless,
  browserstack,
  bsale,
  btcmarkets,
  btcpay,
  btcturk,
  bubbleIo,
  buckaroo,
  buddy,
  budibase,
  buf,
  bufferCom,
  bugcrowd,
  bugherd,
  bugsnag,
  buildbuddy,
  builderIo,
  buildkite,
  builtwith,
  bulksms,
  bumpSh,
  bungie,
  bunnyNet,
  bunq,
  buttercms,
  buttondown,
  buyMeACoffee,
  buzzsprout,
  bybit,
  bytescale,
  bytez,
  cachefly,
  cafe24,
  caisy,
  caiyun,
  calCom,
  calendarific,
  calendly,
  calibre,
  callmebot,
  callrail,
  cambAi,
  campaignMonitor,
  campfire,
  canadaPost,
  canny,
  canva,
  canvasLms,
  canvasMedical,
  capmonster,
  caprover,
  capsolver,
  capsuleCrm,
  captchafox,
  carbonBlack,
  carbone,
  carsxe,
  cartesia,
  carto,
  casdoor,
  cashfree,
  casso,
  castleIo,
  catchpoint,
  cdek,
  cdn77,
  celcoin,
  censys,
  cerebras,
  cerebrium,
  cexIo,
  cfx,
  chainalysis,
  chainbase,
  chainstack,
  chameleon,
  changedetection,
  changenow,
  chapa,
  chargebee,
  chargily,
  chartbeat,
  chartmogul,
  chatwoot,
  checkbookIo,
  checkly,
  checkmarx,
  checkmk,
  checkoutCom,
  checkr,
  cherryServers,
  chirpstack,
  chocolatey,
  chroma,
  chromatic,
  chunkr,
  chutes,
  cielo,
  cin7,
  cinetpay,
  circle,
  circleci,
  cirrusCi,
  ciscoMeraki,
  ciscoUmbrella,
  ciscoWebex,
  civitai,
  civo,
  cjAffiliate,
  cjDropshipping,
  ckan,
  clarifai,
  cleantalk,
  clearbit,
  clearml,
  clearout,
  clerk,
  cleverCloud,
  clevertap,
  clickatell,
  clickhouseCloud,
  clicksend,
  clicksign,
  clickup,
  climatiq,
  clipdrop,
  clockify,
  clojars,
  closeIo,
  cloud66,
  cloudant,
  cloudbeds,
  cloudconvert,
  cloudflare,
  cloudinary,
  cloudmersive,
  cloudns,
  cloudsmith,
  cloudstack,
  cloudways,
  clover,
  cobo,
  cockroachdbCloud,
  cocoapods,
  coconutVideo,
  coda,
  codacy,
  codat,
  codeClimate,
  codecov,
  codefresh,
  codemagic,
  coder,
  coderabbit,
  codesandbox,
  codility,
  codspeed,
  cognee,
  cognism,
  cognitoForms,
  cohere,
  coinMetrics,
  coinalyze,
  coinapi,
  coinbase,
  coinbaseCommerce,
  coincheck,
  coindcx,
  coinex,
  coingate,
  coingecko,
  coinglass,
  coinlayer,
  coinmarketcap,
  coinpayments,
  coinranking,
  coinremitter,
  coinsPh,
  coinspot,
  coinstats,
  columnBank,
  comet,
  cometchat,
  comfyOrg,
  comgate,
  comicVine,
  commerceLayer,
  commercetools,
  commoditiesApi,
  companiesHouse,
  complyAdvantage,
  complycube,
  composio,
  concourse,
  conekta,
  confidentAi,
  configcat,
  confluent,
  conjur,
  connectwise,
  constantContact,
  constellix,
  constructorIo,
  consul,
  contabo,
  contactout,
  contentful,
  contentstack,
  context7,
  contextualAi,
  convertapi,
  convertkit,
  convex,
  convoy,
  coolify,
  copper,
  copyleaks,
  coralogix,
  corbado,
  corcel,
  coreAc,
  coresignal,
  coreweave,
  cosmicJs,
  couchbaseCapella,
  countly,
  coupang,
  courier,
  courtlistener,
  covalent,
  coveo,
  coveralls,
  coze,
  cpanel,
  craftgate,
  craftmypdf,
  cratesIo,
  crawlbase,
  creatomate,
  credentials,
  creditsafe,
  creem,
  cricapi,
  criipto,
  criminalIp,
  crisp,
  criteo,
  cronitor,
  cronofy,
  crossmint,
  crowdin,
  crowdstrike,
  crunchbase,
  crunchyBridge,
  crustdata,
  cryptoApis,
  cryptoCom,
  cryptocloud,
  cryptocompare,
  cryptolens,
  cryptomus,
  cryptopanic,
  cryptoquant,
  crystallize,
  cua,
  cubeDev,
  culqi,
  cultureAmp,
  currencyapi,
  currencybeacon,
  currencycloud,
  currencyfreaks,
  currencylayer,
  currentsApi,
  currentsDev,
  curseforge,
  curseforgeUpload,
  cursor,
  customerIo,
  cuttly,
  cvat,
  cybersource,
  cypressCloud,
  dId,
  d4sign,
  d7Networks,
  dadata,
  dagger,
  dagshub,
  dagster,
  daily,
  darkSky,
  dash0,
  dashscope,
  dataGoKr,
  dataGovIn,
  dataWorld,
  databento,
  databox,
  databricks,
  datadog,
  datadome,
  dataforseo,
  datagma,
  dataverse,
  datoCms,
  daytona,
  dbtCloud,
  deadmanssnitch,
  debank,
  debounce,
  debridLink,
  debugbear,
  decentro,
  decodo,
  deel,
  deepLake,
  deepai,
  deepgram,
  deepinfra,
  deepl,
  deepnote,
  deepseek,
  deepset,
  deepsource,
  deezer,
  defectdojo,
  definedNetworking,
  dehashed,
  delhivery,
  delighted,
  demio,
  deno,
  dependencyTrack,
  depot,
  deputy,
  deribit,
  descope,
  desec,
  deta,
  detectify,
  detectlanguage,
  devcycle,
  develocity,
  deviantart,
  device42,
  devin,
  devto,
  dexcom,
  dfns,
  dgraph,
  dhan,
  dhl,
  dialog360,
  dialpad,
  didit,
  diffbot,
  dify,
  digistore24,
  digitalocean,
  dinahosting,
  dingtalk,
  dintero,
  directus,
  discogs,
  discord,
  discourse,
  disqus,
  dittoWords,
  dixa,
  dlocal,
  dnanexus,
  dnsdb,
  dnsimple,
  dnsmadeeasy,
  dnspod,
  dockerHub,
  dockerSwarm,
  docparser,
  docraptor,
  docspring,
  docsumo,
  documenso,
  documo,
  docuseal,
  docusign,
  dodoPayments,
  dojah,
  dokploy,
  doku,
  dolibarr,
  domaintools,
  domeneshop,
  domo,
  donorbox,
  doodstream,
  doofinder,
  doordash,
  doppler,
  dotdigital,
  dotenvVault,
  dotenvx,
  dovetail,
  dragonpay,
  drata,
  drchrono,
  dreamhost,
  dreamstudio,
  dremio,
  dribbble,
  driftCom,
  drip,
  drone,
  dropbox,
  dropboxSign,
  dropcontact,
  droplink,
  drpc,
  drugbank,
  dub,
  duckdns,
  duffel,
  duitku,
  dune,
  duo,
  dust,
  dvla,
  dwellir,
  dwolla,
  dynadot,
  dynamicXyz,
  dynatrace,
  dynu,
  dyspatch,
  dyte,
  eConomic,
  eStat,
  e2b,
  earthly,
  easybill,
  easypanel,
  easypayPt,
  easypost,
  easyship,
  ebanx,
  ebay,
  ebird,
  ecobee,
  ecowitt,
  ecpay,
  ecwid,
  edamam,
  edenAi,
  efi,
  egnyte,
  eia,
  elastic,
  elasticPath,
  elasticemail,
  electricityMaps,
  electronhub,
  elephantsql,
  elevenlabs,
  elks,
  ellipticAml,
  elsevier,
  emailable,
  emailjs,
  emailoctopus,
  emailrep,
  embedly,
  embraceIo,
  emnify,
  emqx,
  encharge,
  encord,
  endorLabs,
  engagebay,
  enode,
  enotas,
  enphase,
  ensembledata,
  entsoE,
  env0,
  envkey,
  envoyer,
  eodhd,
  eppo,
  epsilla,
  equinixMetal,
  erpnext,
  esendex,
  esphome,
  ethereum,
  etherpad,
  etherscan,
  etrade,
  etsy,
  eupago,
  eventbrite,
  everflow,
  everhour,
  evernote,
  evervault,
  everypay,
  evomi,
  ewelink,
  exa,
  exceptionless,
  exchangerateApi,
  exchangerateHost,
  exchangeratesapi,
  exoscale,
  exotel,
  expensify,
  expo,
  ezCaptcha,
  facebook,
  faceit,
  facepp,
  factorialHr,
  factoryAi,
  facturapi,
  falAi,
  fanartTv,
  fareharbor,
  fast2sms,
  fastbill,
  fastforex,
  fastgpt,
  fastly,
  fastmail,
  fastspring,
  fathom,
  fatsecret,
  fattureInCloud,
  fauna,
  favro,
  fawry,
  fcsApi,
  featbit,
  featherless,
  featurebase,
  fedapay,
  fedex,
  feedly,
  fibery,
  figma,
  figshare,
  filebase,
  filesCom,
  filestack,
  fillout,
  finage,
  financialDatasets,
  financialModelingPrep,
  finchHr,
  fincode,
  findymail,
  fingerprintPro,
  finicity,
  finnhub,
  fintoc,
  fireblocks,
  firebolt,
  firecrawl,
  fireflies,
  fireflyIii,
  firehydrant,
  fireworksAi,
  firezone,
  firstpromoter,
  fishAudio,
  fitbit,
  fivetran,
  fixer,
  flagsmith,
  flarum,
  fleek,
  fleetio,
  flickr,
  flightaware,
  flinks,
  flipkart,
  flipside,
  flipt,
  flockCom,
  flomo,
  flotiq,
  flowise,
  flutterwave,
  flyIo,
  focusNfe,
  fofa,
  folk,
  fondy,
  footballData,
  forestAdmin,
  forgejo,
  formbricks,
  formspree,
  formstack,
  fortinet,
  fortniteApi,
  forwardEmail,
  fossa,
  foursquare,
  frameIo,
  fraudlabsPro,
  fredStlouisfed,
  freeagent,
  freedns,
  freeimageHost,
  freemius,
  freepik,
  freeplay,
  freescout,
  freesound,
  freightos,
  frenet,
  freshbooks,
  freshdesk,
  freshsales,
  friendli,
  friendlyCaptcha,
  frigate,
  frisbii,
  front,
  frontegg,
  fulcrum,
  fullcontact,
  fullhunt,
  fullstory,
  fusionauth,
  gainsight,
  galileo,
  gameanalytics,
  gandi,
  garageS3,
  gateIo,
  gatlingEnterprise,
  gcNotify,
  gcore,
  geckoboard,
  geetest,
  gel,
  gelato,
  gemfury,
  geminiExchange,
  genezio,
  genius,
  genymotion,
  geoapify,
  geocodio,
  geotab,
  getaddress,
  getblock,
  getimg,
  getnetGlobal,
  getresponse,
  getstream,
  getui,
  ghn,
  ghost,
  ghostInspector,
  ghtk,
  giantBomb,
  giphy,
  giskard,
  gitbook,
  gitea,
  gitee,
  gitguardian,
  github,
  gitlab,
  gitpod,
  gitter,
  gladia,
  gladly,
  glama,
  glassnode,
  glideApps,
  glitchtip,
  glpi,
  gnews,
  goapi,
  goatcounter,
  gocardless,
  gocd,
  godaddy,
  gofile,
  gogs,
  goldapi,
  goldsky,
  golioth,
  gomapsPro,
  gong,
  gooddata,
  gooeyAi,
  google,
  googleAds,
  googleChat,
  googleServiceAccount,
  goong,
  gopay,
  gorgias,
  gotify,
  govUkNotify,
  govee,
  gplinks,
  gptzero,
  gradientAi,
  gradlePluginPortal,
  grafana,
  graphhopper,
  graphiteDev,
  graphlit,
  graylog,
  greenApi,
  greenhouse,
  greip,
  greptile,
  greynoise,
  grist,
  grocy,
  groove,
  groq,
  growthbook,
  groww,
  guardian,
  guardrails,
  guildWarsTwo,
  guilded,
  gumlet,
  gumloop,
  gumroad,
  gupshup,
  guruCards,
  gusto,
  gyazo,
  habitica,
  hackClubAi,
  hackage,
  hackerone,
  hackerrank,
  hackmd,
  halopsa,
  hanko,
  happo,
  harbor,
  harness,
  harperdb,
  harvest,
  hasdata,
  hashicorpBoundary,
  hashnode,
  hasura,
  hatchet,
  haveIBeenPwned,
  hcaptcha,
  hcp,
  hcti,
  headscale,
  headspin,
  healthchecks,
  healthie,
  heapAnalytics,
  hedgedoc,
  hedra,
  helcim,
  heleket,
  helicone,
  helius,
  helixTeamhub,
  helpscout,
  henrikdev,
  hepsiburada,
  here,
  heroku,
  hetrixtools,
  hetzner,
  hevo,
  hexPm,
  hexTech,
  heygen,
  heyreach,
  hibob,
  highlevel,
  highlightIo,
  highnote,
  hightouch,
  hipay,
  hipchat,
  hiro,
  hitbtc,
  hitpay,
  hiveAi,
  hivemq,
  hiver,
  holded,
  holidayapi,
  holistics,
  hologram,
  homeAssistant,
  honeybadger,
  honeycomb,
  honeyhive,
  hookdeck,
  hootsuite,
  hoppscotch,
  hopx,
  hostaway,
  hostinger,
  hotelbeds,
  hotjar,
  houndify,
  html2pdf,
  htx,
  huaweiCloud,
  hubspot,
  hubstaff,
  hubtel,
  hudu,
  huggingFace,
  humaans,
  humanloop,
  hume,
  hundredMs,
  hunter,
  huntress,
  hunyuan,
  hybridAnalysis,
  hygraph,
  hyperbolic,
  hyperbrowser,
  hyperdx,
  hyperping,
  hyperstack,
  hyperswitch,
  hypertune,
  hypixel,
  ibmCloud,
  ibmXforce,
  icinga,
  iconfinder,
  icons8,
  icypeas,
  idealPostcodes,
  idenfy,
  ideogram,
  ieeeXplore,
  iexCloud,
  iflytek,
  ifttt,
  ilert,
  ilovepdf,
  imagekit,
  imagga,
  imgbb,
  imgix,
  imgur,
  immich,
  immutableZkevm,
  impactCom,
  imperva,
  improvmx,
  inceptionLabs,
  incidentIo,
  increaseBank,
  independentReserve,
  indodax,
  inegi,
  infatica,
  inferenceNet,
  infermatic,
  infermedica,
  infisical,
  influxdb,
  infobip,
  infomaniak,
  infracost,
  infura,
  inmobi,
  inngest,
  inoreader,
  inpost,
  insee,
  insightly,
  insightops,
  instabug,
  instamojo,
  instana,
  instantdb,
  instantlyAi,
  instatus,
  intasend,
  intelligenceX,
  intercom,
  interswitch,
  intezer,
  intra42,
  intrinio,
  intruder,
  inventree,
  invoiceNinja,
  inworld,
  ionosCloud,
  ip2location,
  ipapi,
  ipaymu,
  ipdata,
  ipgeolocation,
  iphub,
  ipinfo,
  ipqualityscore,
  ipregistry,
  ipstack,
  ironsource,
  isthereanydeal,
  itGlue,
  itchIo,
  iterable,
  iugu,
  iyzico,
  jackett,
  jamf,
  jawg,
  jazzhr,
  jdcloud,
  jellyfin,
  jenkins,
  jetbrainsSpace,
  jetbrainsYoutrack,
  jfrogArtifactory,
  jigsawstack,
  jinaAi,
  jitpack,
  jitsi,
  joeSandbox,
  jotform,
  jpush,
  json2video,
  jsonbin,
  jsr,
  judgeMe,
  jumio,
  jumpcloud,
  juneSo,
  juniperMist,
  jupiterAg,
  jupyter,
  juso,
  juspay,
  justcall,
  jwPlayer,
  k3s,
  k6Cloud,
  kaggle,
  kaiko,
  kairos,
  kajabi,
  kakao,
  kaleyra,
  kamatera,
  kameleoon,
  kanbanize,
  kanboard,
  kandji,
  kapaAi,
  karakeep,
  kashier,
  katalon,
  kavenegar,
  kavita,
  kayako,
  keap,
  keboola,
  keen,
  keepa,
  keeper,
  keitaro,
  kestra,
  keycdn,
  keycloak,
  keygen,
  keyservice,
  keywordsAi,
  khalti,
  khipu,
  kickbox,
  kieAi,
  kik,
  kili,
  kimai,
  kinde,
  kinsta,
  kintone,
  kiteConnect,
  kiwiTequila,
  kkiapay,
  klarna,
  klavis,
  klaviyo,
  klevu,
  kling,
  klipy,
  klusterAi,
  knack,
  knock,
  knowbe4,
  koFi,
  kobis,
  kobiton,
  kobotoolbox,
  kochava,
  koios,
  komga,
  kommunicate,
  komodo,
  komoju,
  kongKonnect,
  konnectNetwork,
  kontentAi,
  kook,
  korapay,
  koyeb,
  kraken,
  krakenIo,
  krea,
  kubernetes,
  kucoin,
  kushki,
  kustomer,
  labelStudio,
  labelbox,
  lacework,
  lago,
  lakera,
  lalamove,
  lambdaLabs,
  lambdatest,
  laminar,
  lancedb,
  landbot,
  langbase,
  langdock,
  langflow,
  langfuse,
  langsearch,
  langsmith,
  langtrace,
  languagetool,
  langwatch,
  laravelCloud,
  laravelForge,
  laravelVapor,
  larksuite,
  lastFm,
  latitudeSh,
  latticeHr,
  launchable,
  launchdarkly,
  launchpad,
  lazada,
  leadfeeder,
  leadiq,
  leadmagic,
  leakcheck,
  leakix,
  leancloud,
  leanplum,
  leantime,
  learnworlds,
  leaseweb,
  legba,
  legiscan,
  lemlist,
  lemonSqueezy,
  leonardo,
  lepton,
  letsexchange,
  letta,
  lettermint,
  lever,
  lexware,
  liara,
  librechat,
  librenms,
  libretranslate,
  lichess,
  lidarr,
  lifx,
  lightdash,
  lighthouseStorage,
  lightpanda,
  lightspeed,
  lightstep,
  limacharlie,
  line,
  lineNotify,
  linear,
  linearb,
  lingoDev,
  lingvanex,
  lingyiwanwu,
  linkding,
  linkedin,
  linkup,
  linnworks,
  linode,
  liqpay,
  listenNotes,
  listenbrainz,
  listmonk,
  listnr,
  litellm,
  literalAi,
  lithic,
  litmos,
  liveAgent,
  liveblocks,
  livechat,
  livecoinwatch,
  livekit,
  livepeer,
  livestorm,
  llamaCloud,
  llmGateway,
  lmnt,
  lnbits,
  loaderIo,
  lob,
  lobechat,
  localazy,
  localstack,
  locationiq,
  locize,
  loco,
  lodgify,
  logfire,
  logflare,
  loggly,
  logicmonitor,
  logicmonitorLmv1,
  loginradius,
  logrocket,
  logto,
  logzIo,
  lokalise,
  longbridge,
  longdoMap,
  looker,
  loops,
  lootlocker,
  loqate,
  losant,
  loyverse,
  ltaDatamall,
  luadns,
  luarocks,
  luma,
  lumaEvents,
  lunarcrush,
  lunary,
  lunchMoney,
  luno,
  lusha,
  luxand,
  lyft,
  lynxo,
  m3ter,
  mabl,
  maestroCardano,
  magento,
  magic,
  magicEden,
  magicbell,
  mailboxlayer,
  mailchannels,
  mailchimp,
  mailcoach,
  mailcow,
  mailerlite,
  maileroo,
  mailersend,
  mailgun,
  mailinator,
  mailjet,
  mailmodo,
  mailosaur,
  mailpace,
  mailsac,
  mailshake,
  mailslurp,
  mailtrap,
  mailwizz,
  makeCom,
  manageengine,
  mangopay,
  manus,
  manychat,
  mapbox,
  mapillary,
  mapmyindia,
  mapquest,
  maptiler,
  marinetraffic,
  marketcheck,
  marketstack,
  marqeta,
  marqo,
  marvel,
  mastodon,
  materializeDb,
  mathpix,
  matomo,
  matrix,
  mattermost,
  maximAi,
  maxio,
  maxmind,
  maytapi,
  mbta,
  mealie,
  mediastack,
  mediumCom,
  medplum,
  medusa,
  meetgeek,
  megaS4,
  meilisearch,
  meistertask,
  melhorEnvio,
  melissa,
  mem0,
  memberstack,
  memcachier,
  memfault,
  memos,
  mend,
  mendeley,
  mercadoLibre,
  mercadoPago,
  mercury,
  mergeDev,
  mergify,
  merriamWebster,
  meshy,
  mesibo,
  messagebird,
  messari,
  metOffice,
  metaapi,
  metabase,
  metadefender,
  metalpriceapi,
  metalsApi,
  metalsDev,
  metamcp,
  meteoblue,
  meteomatics,
  meteosource,
  meteostat,
  meteredTurn,
  metorial,
  metriport,
  metronome,
  mews,
  mexc,
  mezmo,
  microcms,
  microsoftAds,
  microsoftTeams,
  middesk,
  middlewareIo,
  midtrans,
  millionverifier,
  mimecast,
  mindbody,
  mindee,
  miniflux,
  minimax,
  minio,
  mintegral,
  mintlify,
  miro,
  misp,
  missive,
  misskey,
  mistral,
  mixedbread,
  mixinNetwork,
  mixmax,
  mixpanel,
  mlsGrid,
  mobygames,
  mockaroo,
  modIo,
  modal,
  modeAnalytics,
  modelscope,
  modernTreasury,
  moderne,
  modernmt,
  modrinth,
  moengage,
  mollie,
  momento,
  momoVn,
  monday,
  moneris,
  moneybird,
  mongodbAtlas,
  monnify,
  monoAfrica,
  monobank,
  monsterApi,
  montonio,
  moodle,
  moondream,
  moonpay,
  moonshot,
  moosend,
  moov,
  moralis,
  morphCloud,
  morphLlm,
  motherduck,
  motiveFleet,
  moyasar,
  moz,
  mozillaAddons,
  mparticle,
  mpesa,
  msg91,
  mullvad,
  multisafepay,
  murf,
  musixmatch,
  mux,
  mx,
  myanimelist,
  myfatoorah,
  myget,
  mylar,
  n11,
  n2yo,
  n8n,
  nameCom,
  namecheap,
  namesilo,
  namespaceSo,
  nango,
  nanoGpt,
  nanonets,
  nansen,
  nasa,
  nasdaqDataLink,
  naver,
  naverCloud,
  navitia,
  ncbi,
  nearProtocol,
  nebius,
  neets,
  neo4jAura,
  neon,
  neptune,
  netatmo,
  netbird,
  netbox,
  netcorePepipost,
  netcup,
  netdata,
  netlas,
  netlify,
  netmaker,
  netmind,
  netsEasy,
  netskope,
  netsuite,
  neuphonic,
  neverbounce,
  newApiGateway,
  newRelic,
  newYorkTimes,
  newebpay,
  newsapi,
  newsdata,
  nextbillionAi,
  nextcaptcha,
  nextcloud,
  nextdns,
  nexusMods,
  nexusRepository,
  neynar,
  nfeIo,
  nftStorage,
  nftport,
  nftscan,
  ngrok,
  nhost,
  nightfall,
  nightscout,
  nimbleCrm,
  ninjaone,
  nistNvd,
  nitrado,
  niutrans,
  njalla,
  nkeys,
  nlpCloud,
  nmi,
  noaaCdo,
  nobitex,
  nocodb,
  nodebb,
  nodeping,
  nodereal,
  nomad,
  nomba,
  nomic,
  nomics,
  nopecha,
  nordvpn,
  northflank,
  nostr,
  notDiamond,
  notion,
  notte,
  nounProject,
  nousResearch,
  novaPoshta,
  novita,
  novu,
  nownodes,
  nowpayments,
  npm,
  ns1,
  nscale,
  ntfy,
  nuclia,
  nuclino,
  nuget,
  nuki,
  nutrient,
  nutritionix,
  nutshell,
  nuvei,
  nuvemshop,
  nvidia,
  nxCloud,
  nylas,
  nzbhydra,
  oanda,
  observeInc,
  obsidianLocalRestApi,
  ocrSpace,
  octoai,
  octoprint,
  octopusDeploy,
  odoo,
  odsay,
  offcloud,
  ohDear,
  okareo,
  oklink,
  okta,
  oktaFga,
  okx,
  olaMaps,
  ollama,
  ombi,
  omdb,
  omie,
  omise,
  omnisend,
  oneInch,
  onefichier,
  oneflow,
  onelogin,
  onepassword,
  onesignal,
  onesky,
  onfido,
  onfinality,
  onfleet,
  onkernel,
  onyphe,
  opayo,
  openExchangeRates,
  openVsx,
  openWebui,
  openai,
  openaq,
  opencage,
  opencollective,
  opencorporates,
  opencti,
  opendart,
  opendota,
  openfda,
  openfort,
  openhab,
  openlayer,
  openlit,
  opennode,
  openobserve,
  openpay,
  openpipe,
  openproject,
  openprovider,
  openrouter,
  openrouteservice,
  opensanctions,
  opensea,
  openshift,
  opensrs,
  openstack,
  openstates,
  openstatus,
  opensubtitles,
  opentripmap,
  openuv,
  openweather,
  openzeppelinDefender,
  opnsense,
  opsgenie,
  optimizely,
  optimoroute,
  oracleCloud,
  orama,
  orats,
  orbBilling,
  orcaSecurity,
  orcid,
  originalityAi,
  orqAi,
  ortto,
  ory,
  osf,
  osoCloud,
  osticket,
  osu,
  ottu,
  oura,
  outline,
  outreach,
  outscraper,
  outseta,
  ovh,
  oxapay,
  oxfordDictionaries,
  oxylabs,
  ozon,
  pabbly,
  packagecloud,
  packagist,
  packeta,
  packlink,
  paddle,
  pagarme,
  pagerduty,
  pagseguro,
  paloAlto,
  pandadoc,
  pandascore,
  pangea,
  pantheon,
  panther,
  paperform,
  paperlessNgx,
  paperspace,
  papertrail,
  paragon,
  parallelWeb,
  parasail,
  parea,
  parseServer,
  parsehub,
  parsely,
  parseur,
  particle,
  partnerstack,
  passbolt,
  patreon,
  patronus,
  pawapay,
  payJp,
  paychangu,
  paydunya,
  payfast,
  payfort,
  payhip,
  payloadCms,
  paymob,
  paymongo,
  payoneer,
  payos,
  paypal,
  payplug,
  paysafe,
  paystack,
  paytabs,
  paytm,
  paytr,
  paytrail,
  payu,
  pcloud,
  pdfCo,
  pdfcrowd,
  pdflayer,
  pdfmonkey,
  pdfshift,
  pelicanPanel,
  pendo,
  penneo,
  pennylane,
  peopleDataLabs,
  percy,
  perimeterx,
  permitIo,
  perplexity,
  persona,
  personio,
  pesapal,
  petfinder,
  pexels,
  pganalyze,
  phabricator,
  phantombuster,
  phase,
  phemex,
  philipsHue,
  phonepe,
  photoprism,
  photoroom,
  phrase,
  phraseTms,
  picovoice,
  picsart,
  pihole,
  piloterr,
  pimlico,
  pinPayments,
  pinata,
  pinboard,
  pinecone,
  pingdom,
  pingone,
  pinterest,
  pipedream,
  pipedrive,
  pipefy,
  pipl,
  pirateWeather,
  pirsch,
  pivotalTracker,
  pixabay,
  pixeldrain,
  placetopay,
  placid,
  plaid,
  plain,
  plane,
  planetLabs,
  planetscale,
  planhat,
  planningCenter,
  plasmic,
  platformSh,
  plausible,
  playHt,
  playfab,
  pleo,
  plesk,
  plex,
  plisio,
  plivo,
  ploi,
  pluggy,
  plunk,
  pocketbase,
  podcastIndex,
  podchaser,
  podia,
  poe,
  poeditor,
  pokemontcg,
  polar,
  pollinations,
  poloniex,
  polyaxon,
  polygonIo,
  polymarket,
  polytomic,
  porkbun,
  portainer,
  portkey,
  portone,
  portworx,
  positConnect,
  positionstack,
  postalServer,
  postcoder,
  postgrid,
  posthog,
  postman,
  postmark,
  postscript,
  powerdns,
  predibase,
  predictleads,
  prefabCloud,
  prefect,
  prembly,
  premiumize,
  prepr,
  presetIo,
  prestashop,
  pretix,
  primeIntellect,
  primerPayments,
  printful,
  printify,
  prisma,
  prismic,
  privateAi,
  privateKey,
  privy,
  probely,
  prodia,
  prodigi,
  productHunt,
  productboard,
  productiveIo,
  proget,
  project44,
  projectdiscovery,
  prolificCo,
  promptfoo,
  prompthub,
  promptlayer,
  propelauth,
  propellerads,
  propublica,
  prosopo,
  prospeo,
  protocolsIo,
  prowl,
  prowlarr,
  proxmox,
  proxycheck,
  proxycurl,
  prtg,
  przelewy24,
  pterodactyl,
  pubg,
  pubnub,
  pulsedive,
  pulumi,
  pumble,
  puppetForge,
  purpleair,
  pushbullet,
  pusher,
  pushover,
  pushplus,
  pushsafer,
  pushwoosh,
  pushy,
  putIo,
  pypi,
  pythonanywhere,
  qase,
  qdrant,
  qencode,
  qiniu,
  qlik,
  qlty,
  qmsg,
  qodana,
  qonto,
  qonversion,
  qovery,
  qualtrics,
  qualys,
  quay,
  qubole,
  questrade,
  quickbase,
  quickbooks,
  quickemailverification,
  quicknode,
  quickpay,
  quiverQuant,
  quix,
  quo,
  qweather,
  radarr,
  ragflow,
  ragie,
  raiderIo,
  railway,
  raindrop,
  rainforestApi,
  rajaongkir,
  rakuten,
  rally,
  ramp,
  rancher,
  rapidapi,
  rapyd,
  rarible,
  rasa,
  ravelin,
  rawg,
  raygun,
  razorpay,
  reAmaze,
  readarr,
  readmeIo,
  readwise,
  realDebrid,
  rebrandly,
  rebrickable,
  recallAi,
  recharge,
  recordedFuture,
  recraft,
  recruitWebService,
  recruitee,
  recurly,
  redash,
  redcap,
  reddit,
  redisCloud,
  redmine,
  redocly,
  redoxEngine,
  redpanda,
  redpill,
  redsys,
  reducto,
  reedCoUk,
  regrid,
  reka,
  relace,
  relevanceAi,
  remoteCom,
  removeBg,
  render,
  rentcast,
  replicate,
  repliers,
  replyIo,
  reportportal,
  reposilite,
  repsy,
  requesty,
  rescuetime,
  resemble,
  resend,
  reservoir,
  resourceGuru,
  respeecher,
  respondIo,
  restate,
  restdb,
  retailcrm,
  retell,
  retool,
  retroachievements,
  revAi,
  revenuecat,
  revolut,
  rewardful,
  rezdy,
  rill,
  rime,
  ringcentral,
  riotGames,
  rippling,
  riza,
  roamResearch,
  roblox,
  robloxCookie,
  roboflow,
  robokassa,
  rocketChat,
  rocketreach,
  rockset,
  rollbar,
  rootly,
  rossum,
  route4me,
  routific,
  royalMail,
  rubygems,
  rudderstack,
  runcloud,
  rundeck,
  runloop,
  runpod,
  runware,
  runway,
  rutter,
  sabnzbd,
  sailthru,
  sakuraCloud,
  salad,
  saleor,
  salesflare,
  salesforce,
  saleshandy,
  salesloft,
  salesmate,
  saltEdge,
  sambanova,
  samsara,
  sanity,
  santiment,
  sarvam,
  satispay,
  sauceLabs,
  savvycal,
  scalapay,
  scaleAi,
  scaleSerp,
  scalekit,
  scaleway,
  scalingo,
  scalr,
  scalyr,
  schwab,
  scorecard,
  scoutApm,
  scrapeDo,
  scrapecreators,
  scrapegraph,
  scrapeless,
  scrapeops,
  scrapeowl,
  scraperapi,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  scrapingdog,
  scrappey,
  scrapybara,
  screenshotapiNet,
  screenshotlayer,
  screenshotone,
  screwdriver,
  scrive,
  seafile,
  searchapi,
  searchspring,
  seatable,
  seatgeek,
  secApi,
  securityscorecard,
  securitytrails,
  seerr,
  segment,
  segmind,
  selectel,
  sellapp,
  sellfy,
  sellix,
  semanticScholar,
  semaphoreCi,
  semaphoreCo,
  semaphoreUi,
  sematext,
  semgrep,
  semrush,
  sendbird,
  sendcloud,
  sendgrid,
  sendowl,
  sendpulse,
  sendy,
  seniverse,
  sensenova,
  sensibleSo,
  sensibo,
  sensu,
  sentinelHub,
  sentinelone,
  sentry,
  seon,
  seoulOpenData,
  sepay,
  seqera,
  sequin,
  seranking,
  serpapi,
  serper,
  serphouse,
  serpstack,
  serpstat,
  serverchan,
  serverpilot,
  servicenow,
  setlistFm,
  settlemint,
  setu,
  sevalla,
  sevdesk,
  sevenIo,
  seventeenTrack,
  sharefile,
  shelly,
  shift4shop,
  shikimori,
  ship24,
  shipbob,
  shipengine,
  shipmondo,
  shippo,
  shiprocket,
  shipstation,
  shlink,
  shodan,
  shopee,
  shopify,
  shopline,
  shopware,
  shortIo,
  shortcut,
  shortpixel,
  shotstack,
  shuftiPro,
  shutterstock,
  shyft,
  sidekiq,
  sideshift,
  siftScience,
  sightengine,
  sigmaComputing,
  signalfx,
  signalwire,
  signaturit,
  signeasy,
  signifyd,
  signnow,
  signoz,
  signrequest,
  signwell,
  sigopt,
  siliconflow,
  simfin,
  similarweb,
  simkl,
  simpleAnalytics,
  simplehash,
  simplelocalize,
  simplelogin,
  simplyCom,
  simplybook,
  simplyrets,
  sinch,
  sindri,
  singlestore,
  singularNet,
  sipgate,
  sirv,
  site24x7,
  siyuan,
  skydropx,
  skylight,
  skyscanner,
  skyvern,
  slack,
  sleuth,
  sliplane,
  slite,
  smallestAi,
  smartcar,
  smartcat,
  smartlead,
  smartling,
  smartlook,
  smartrecruiters,
  smartsheet,
  smartsuite,
  smartthings,
  smartystreets,
  smileId,
  smileIo,
  smithery,
  smoobu,
  smsIr,
  smsRu,
  smsapi,
  smsglobal,
  smtp2go,
  smugmug,
  snapchat,
  snapcraft,
  snaptrade,
  snipcart,
  snipeIt,
  snovIo,
  snowflake,
  snusbase,
  snyk,
  socketDev,
  socketlabs,
  socrata,
  socure,
  solana,
  solaredge,
  solarwinds,
  solscan,
  sonarqube,
  sonarr,
  sonatype,
  songkick,
  soniox,
  sophos,
  soracom,
  soundcloud,
  sourcegraph,
  sourcehut,
  spacelift,
  spaceship,
  sparkpost,
  speakeasy,
  speechify,
  speechmatics,
  speedcurve,
  speedrunCom,
  spendesk,
  spiderCloud,
  spinupwp,
  splitIo,
  splunk,
  spoonacular,
  sportmonks,
  sportradar,
  sportsdataIo,
  spotify,
  spreedly,
  springerNature,
  spurUs,
  spyfu,
  squadCo,
  squadcast,
  square,
  squarespace,
  sslcommerz,
  ssoready,
  stabilityAi,
  stackAi,
  stackExchange,
  stackhawk,
  stackpath,
  stadiaMaps,
  stampedIo,
  stancer,
  stannp,
  starling,
  statsig,
  statuscake,
  statuspage,
  statuspal,
  steam,
  steamgriddb,
  stedi,
  steel,
  stellar,
  stepfun,
  stigg,
  stirlingPdf,
  stitchData,
  stitchMoney,
  stockdataOrg,
  storj,
  stormglass,
  storyblok,
  straico,
  strapi,
  stratz,
  strava,
  streak,
  streamelements,
  streamlabs,
  streamnative,
  strikePayments,
  stripe,
  strongdm,
  stytch,
  submail,
  subscan,
  sui,
  sumoLogic,
  sumsub,
  sumup,
  supabase,
  supadata,
  superannotate,
  supercell,
  supermemory,
  superset,
  supertokens,
  supervisely,
  superwall,
  surveycto,
  surveymonkey,
  surveysparrow,
  survicate,
  svix,
  swaggerhub,
  sweego,
  swell,
  swiftype,
  switchbot,
  symbl,
  synapseOrg,
  syncthing,
  syndica,
  synthesia,
  syntheticNew,
  sysdig,
  taapi,
  tabby,
  tableau,
  taboola,
  taddy,
  taggun,
  tagoIo,
  taiga,
  tailscale,
  taiwanCwa,
  takeshape,
  talentlms,
  tally,
  tamara,
  tandoor,
  tapPayments,
  tapfiliate,
  tappay,
  taqnyat,
  tardisDev,
  targon,
  tastytrade,
  tatum,
  tautulli,
  tavily,
  tavus,
  taxjar,
  teable,
  teachable,
  teamcity,
  teamleader,
  teamtailor,
  teamwork,
  technitium,
  telegram,
  teleport,
  telesign,
  tella,
  teller,
  telnyx,
  tempestWeather,
  temporalCloud,
  tenable,
  tencentCloud,
  tencentLkeap,
  tencentMaps,
  tenderly,
  tenor,
  tensordock,
  tensorlake,
  tensorzero,
  termii,
  terraApi,
  terraformCloud,
  tesla,
  teslemetry,
  tesseral,
  tessie,
  testingbot,
  testmo,
  testrail,
  textbelt,
  textcortex,
  texterify,
  textlocal,
  textmagic,
  tezos,
  tfl,
  tggl,
  thawani,
  theGraph,
  theOddsApi,
  theThingsNetwork,
  thecatapi,
  thehive,
  theirstack,
  thetvdb,
  thingsboard,
  thingspeak,
  thinkific,
  thirdweb,
  thousandeyes,
  threeCommas,
  threemaGateway,
  thunderforest,
  thunderstore,
  tianditu,
  tibber,
  ticketTailor,
  ticketmaster,
  tidbCloud,
  tidio,
  tidycal,
  tigris,
  tiingo,
  tikhub,
  tiktok,
  timelyApp,
  timescale,
  timewebCloud,
  timezonedb,
  tinaCms,
  tines,
  tinify,
  tink,
  tinkoff,
  tinybird,
  tinyurl,
  tito,
  tmdb,
  toastPos,
  todoist,
  togetherAi,
  toggl,
  tokenMetrics,
  tolgee,
  toloka,
  tolt,
  tomorrowIo,
  tomtom,
  tonapi,
  toncenter,
  tookan,
  toolhouse,
  tooljet,
  topGg,
  torbox,
  tornCity,
  tossPayments,
  toyyibpay,
  traccar,
  traceloop,
  trackerGg,
  trackingmore,
  trackjs,
  tradeDesk,
  tradermade,
  tradier,
  trading212,
  trakt,
  transak,
  transbank,
  transifex,
  transistorFm,
  transloadit,
  travelpayouts,
  traveltime,
  travis,
  trayIo,
  treasureData,
  treasuryPrime,
  trello,
  trendMicro,
  trendyol,
  trieve,
  triggerDev,
  trilium,
  tripadvisor,
  tripay,
  tripo,
  trmLabs,
  trongrid,
  truelayer,
  truemail,
  truenas,
  trulioo,
  trunkIo,
  trustpilot,
  tsig,
  tumblr,
  turbopuffer,
  turbosmtp,
  turnkey,
  turso,
  tushare,
  tuya,
  twelveData,
  twelveLabs,
  twentyCrm,
  twilio,
  twingate,
  twistCom,
  twitch,
  twitter,
  twitterapiIo,
  twoCaptcha,
  twoCheckout,
  twoFactorIn,
  twoGis,
  tyk,
  typebot,
  typeform,
  typefully,
  typesense,
  uber,
  uberduck,
  ubicloud,
  ubidots,
  udemy,
  ultramsg,
  ultravox,
  umami,
  umbraco,
  umeng,
  umls,
  unifi,
  unifiedTo,
  unifonic,
  unifyAi,
  unipile,
  unisender,
  unitFinance,
  unityCloud,
  univapay,
  unkey,
  unleash,
  unleashed,
  unsplash,
  unstructured,
  unusualWhales,
  upayments,
  upbit,
  upcloud,
  updownIo,
  uploadcare,
  uploadthing,
  ups,
  upstage,
  upstash,
  upstox,
  uptimeKuma,
  uptimeRobot,
  uptrace,
  uptrends,
  urlbox,
  urlscan,
  usCensus,
  usajobs,
  usebouncer,
  userflow,
  userfront,
  userlist,
  userstack,
  uservoice,
  usps,
  utilityapi,
  v0,
  v7,
  valTown,
  valohai,
  valr,
  valyu,
  vanta,
  vapi,
  vapid,
  vastAi,
  vault,
  vaultwarden,
  vectara,
  vectorize,
  vectorshift,
  vela,
  vellum,
  veniceAi,
  venly,
  veracode,
  vercel,
  verdaccio,
  verifalia,
  veriff,
  veriphone,
  vero,
  veryfi,
  vespaCloud,
  viator,
  viber,
  victorops,
  vidu,
  vidyard,
  vietmap,
  viewdns,
  vikunja,
  vimeo,
  vindi,
  vipps,
  virustotal,
  visualCrossing,
  vitalHealth,
  vk,
  vmwareCloud,
  vmwareTanzu,
  vnpay,
  voiceflow,
  voicemaker,
  voicerss,
  volcengine,
  volcengineArk,
  voluum,
  vonage,
  voximplant,
  voyageAi,
  vpnapi,
  vtex,
  vtiger,
  vultr,
  vwo,
  vworld,
  wakatime,
  walkScore,
  wallabag,
  walmart,
  wappalyzer,
  waqi,
  warcraftLogs,
  wargaming,
  warpTerminal,
  warpstream,
  warrant,
  wasabi,
  wasenderapi,
  wasmer,
  wassenger,
  watchmode,
  wati,
  wavefront,
  wavespeed,
  wayforpay,
  wazirx,
  wazuh,
  weatherapi,
  weatherbit,
  weatherlink,
  weatherstack,
  weaviate,
  webOfScience,
  webTranslateIt,
  web3Storage,
  web3auth,
  web3forms,
  webengage,
  webex,
  webflow,
  weblate,
  webscrapingAi,
  webscrapingapi,
  webshare,
  webshipper,
  wechat,
  wecom,
  weglot,
  weightsAndBiases,
  wellsaid,
  whapi,
  what3words,
  whereby,
  whisparr,
  whitebit,
  whoisxml,
  whoop,
  whop,
  whoxy,
  whylabs,
  wildberries,
  windmill,
  windsurf,
  windy,
  wireguard,
  wise,
  wistia,
  witAi,
  withings,
  wix,
  wiz,
  wmata,
  wolframAlpha,
  wompi,
  wonderpush,
  woocommerce,
  woodpecker,
  woopra,
  woovi,
  wordnik,
  wordpress,
  workableHr,
  workato,
  workos,
  worldWeatherOnline,
  worldtides,
  worqhat,
  wrike,
  writerCom,
  writesonic,
  wufoo,
  wundergraph,
  wunderground,
  wxpusher,
  wyze,
  xai,
  xano,
  xata,
  xendit,
  xero,
  xirsys,
  xrpLedger,
  xsolla,
  xweather,
  yandexCloud,
  yandexMarket,
  yapily,
  yelp,
  yescaptcha,
  yext,
  ynab,
  yoco,
  yodlee,
  yookassa,
  yotpo,
  youCom,
  youdao,
  yourls,
  yousign,
  youverify,
  yubico,
  yugabyte,
  yunpian,
  zApi,
  zabbix,
  zadarma,
  zalo,
  zalopay,
  zammad,
  zamzar,
  zapier,
  zapper,
  zaprite,
  zapsign,
  zarinpal,
  zeabur,
  zendesk,
  zenduty,
  zenhub,
  zenml,
  zenodo,
  zenrows,
  zenserp,
  zep,
  zeplin,
  zeptomail,
  zerion,
  zeroX,
  zerobounce,
  zeroentropy,
  zerotier,
  zhipu,
  zilliz,
  zitadel,
  zoho,
  zohoCliq,
  zomato,
  zoom,
  zoomeye,
  zoominfo,
  zotRegistry,
  zotero,
  zscaler,
  zulip,
  zuplo,
  zyte,
)
